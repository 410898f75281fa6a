// How relevant an article is to a search, as a function of the full-text index.
#ifndef GAZETTE_RELEVANCE_H
#define GAZETTE_RELEVANCE_H

// Makes `relevance(index, groups, worths)` known to a connection to SQLite (a `sqlite3 *`).
//
// `groups` is a blob of int32, for each phrase of the query the number of the part of the search it
// belongs to, or -1; `worths` a blob of doubles, how much each part is worth. Returns 0 if it is known now.
int relevance_register(void *connection);

#endif
