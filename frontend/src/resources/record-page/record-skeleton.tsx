/** The shape of a record page before the record is known. */
import { Skeleton } from "@/ui/skeleton";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function RecordSkeleton() {
  return (
    <>
      <div className="flex h-16 shrink-0 items-center gap-3 border-b border-line px-4">
        <Skeleton className="size-10 rounded-md" />
        <div className="flex flex-col gap-2">
          <Skeleton className="w-52" />
          <Skeleton className="h-2.5 w-32" />
        </div>
      </div>
      <div className="flex min-h-0 flex-1">
        <div className="flex w-70 flex-col gap-5 border-r border-line p-4 max-xl:w-60 max-lg:hidden">
          {["w-40", "w-32", "w-44", "w-28", "w-36"].map((width) => (
            <Skeleton key={width} className={width} />
          ))}
        </div>
        <SkeletonRows className="flex-1 pt-10" />
      </div>
    </>
  );
}
