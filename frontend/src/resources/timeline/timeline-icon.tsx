/** The picture of what an entry of a timeline is about. */
import {
  Building2,
  Calculator,
  FileText,
  Handshake,
  Lightbulb,
  ListTodo,
  Mail,
  MessageSquare,
  Phone,
  Receipt,
  StickyNote,
  Tag,
  UserRound,
  type LucideIcon,
} from "lucide-react";

const ICONS: Record<string, LucideIcon> = {
  emails: Mail,
  email_threads: Mail,
  chat_messages: MessageSquare,
  chat_conversations: MessageSquare,
  calls: Phone,
  documents: FileText,
  company_notes: StickyNote,
  tasks: ListTodo,
  deals: Handshake,
  quotes: Receipt,
  orders: Receipt,
  invoices: Receipt,
  payments: Receipt,
  price_calculations: Calculator,
  people: UserRound,
  company_tag_assignments: Tag,
  recommendations: Lightbulb,
};

export function TimelineIcon({ table, className }: { table: string; className: string }) {
  const Icon = ICONS[table] ?? Building2;
  return <Icon aria-hidden className={className} strokeWidth={1.75} />;
}
