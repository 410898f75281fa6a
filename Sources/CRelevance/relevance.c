#include "relevance.h"

#include <sqlite3.h>
#include <stdint.h>
#include <string.h>

// Okapi BM25 (Robertson and Zaragoza 2009), of which FTS5 has a function too. That one counts every
// article of every word before it gives the first score: half a second for a word that stands in most
// of a million articles. Here the caller says what words are worth.

// What title, body, source, author, tag and url weigh.
static const double weights[] = {10, 1, 4, 4, 4, 1};
static const int columns = sizeof weights / sizeof *weights;
static const double saturation = 1.2;
static const double lengthInfluence = 0.75;

typedef struct {
  double averageLength;
  double frequencies[];
} Memory;

// Made for the first row of a statement, and kept for the others.
static Memory *memory(const Fts5ExtensionApi *api, Fts5Context *row, int parts) {
  Memory *kept = api->xGetAuxdata(row, 0);
  if (kept) return kept;
  kept = sqlite3_malloc64(sizeof *kept + sizeof(double) * (size_t)parts);
  if (!kept) return 0;
  sqlite3_int64 rows = 0, tokens = 0;
  if (api->xRowCount(row, &rows) || api->xColumnTotalSize(row, -1, &tokens) || rows < 1) rows = 1;
  kept->averageLength = tokens > rows ? (double)tokens / (double)rows : 1;
  return api->xSetAuxdata(row, kept, sqlite3_free) ? 0 : kept;
}

static void relevance(
  const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *result, int count,
  sqlite3_value **values
) {
  if (count != 2) return sqlite3_result_error(result, "relevance takes groups and worths", -1);
  const unsigned char *groups = sqlite3_value_blob(values[0]);
  const unsigned char *worths = sqlite3_value_blob(values[1]);
  int phrases = sqlite3_value_bytes(values[0]) / (int)sizeof(int32_t);
  int parts = sqlite3_value_bytes(values[1]) / (int)sizeof(double);
  Memory *kept = memory(api, row, parts);
  if (!kept) return sqlite3_result_error_nomem(result);
  memset(kept->frequencies, 0, sizeof(double) * (size_t)parts);

  int instances = 0, length = 0;
  int code = api->xInstCount(row, &instances);
  if (!code) code = api->xColumnSize(row, -1, &length);
  for (int each = 0; !code && each < instances; each++) {
    int phrase, column, offset;
    code = api->xInst(row, each, &phrase, &column, &offset);
    if (code || phrase >= phrases || column >= columns) continue;
    int32_t part;
    memcpy(&part, groups + (size_t)phrase * sizeof part, sizeof part);
    if (part >= 0 && part < parts) kept->frequencies[part] += weights[column];
  }
  if (code) return sqlite3_result_error_code(result, code);

  double score = 0;
  double share = 1 - lengthInfluence + lengthInfluence * length / kept->averageLength;
  for (int part = 0; part < parts; part++) {
    double worth, frequency = kept->frequencies[part];
    memcpy(&worth, worths + (size_t)part * sizeof worth, sizeof worth);
    score += worth * frequency * (saturation + 1) / (frequency + saturation * share);
  }
  sqlite3_result_double(result, score);
}

int relevance_register(void *connection) {
  fts5_api *api = 0;
  sqlite3_stmt *statement = 0;
  int code = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, 0);
  if (code) return code;
  sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", 0);
  sqlite3_step(statement);
  code = sqlite3_finalize(statement);
  if (code) return code;
  if (!api) return SQLITE_ERROR;
  return api->xCreateFunction(api, "relevance", 0, relevance, 0);
}
