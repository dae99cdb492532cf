/** A long list in a box with hairlines between its rows. */
import type { ReactNode } from "react";
import { PagedRows, type PagedRowsProps } from "@/features/settings/paged-rows";
import { SettingBox, type SettingBoxProps } from "@/features/settings/setting-box";

export interface PagedBoxProps<R> extends Omit<PagedRowsProps<R>, "children">, Omit<SettingBoxProps, "children"> {
  /** One row, a list item with its key. */
  children: (row: R) => ReactNode;
}

export function PagedBox<R>({ title, end, children, ...list }: PagedBoxProps<R>) {
  return (
    <SettingBox {...(title ? { title } : {})} end={end}>
      <PagedRows {...list}>{(rows) => <ul className="divide-y divide-line">{rows.map(children)}</ul>}</PagedRows>
    </SettingBox>
  );
}
