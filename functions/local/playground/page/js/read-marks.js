const key = (user) => `lapor-bok-playground-read-${user}`;

/** message_id of the newest message this browser has shown to a person; undefined before the first. */
export const readUpTo = (user) => {
  const stored = localStorage.getItem(key(user));
  return stored === null ? undefined : Number(stored);
};

export const markRead = (user, messageId) => localStorage.setItem(key(user), String(messageId));
