import type { UserFromGetMe } from 'grammy/types';

/** What grammY needs to know of the bot before an update: its id. No command here names the bot. */
export function botInfoOf(token: string): UserFromGetMe {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Lapor BOK',
    username: 'lapor_bok_bot',
    can_join_groups: false,
    can_read_all_group_messages: false,
    supports_guest_queries: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
