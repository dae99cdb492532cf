/** Radix's menu as a file of its own, so that it can be fetched after the first page. */
export { DropdownMenu } from "radix-ui";
