// libcurl behind a door that opens at the first fetch: linking it would cost every start of the program the loading of
// some twenty-five libraries. The names of options, answers and errors are libcurl's own (https://curl.se/libcurl/c/).
#ifndef GAZETTE_CURL_DOOR_H
#define GAZETTE_CURL_DOOR_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>

// Loads libcurl, once. Returns NULL if it is there, else what is missing, in words that stay valid.
const char *curl_door_open(void);

// One transfer.
void *curl_door_easy(void);
void curl_door_easy_end(void *easy);
CURLcode curl_door_set_number(void *easy, CURLoption option, long value);
CURLcode curl_door_set_size(void *easy, CURLoption option, curl_off_t value);
CURLcode curl_door_set_text(void *easy, CURLoption option, const char *value);
// Objects, buffers and what callbacks are given.
CURLcode curl_door_set_pointer(void *easy, CURLoption option, void *value);
CURLcode curl_door_set_lines(void *easy, CURLoption option, struct curl_slist *lines);
// Both for a body and for the lines of a head.
CURLcode curl_door_set_taker(void *easy, CURLoption option, curl_write_callback taker);
CURLcode curl_door_set_progress(void *easy, curl_xferinfo_callback progress);
CURLcode curl_door_set_socket_opener(void *easy, curl_opensocket_callback opener);
CURLcode curl_door_set_request_judge(void *easy, curl_prereq_callback judge);
long curl_door_number(void *easy, CURLINFO info);
curl_off_t curl_door_size(void *easy, CURLINFO info);
const char *curl_door_words(CURLcode code);

// Lists of header lines; NULL where there is no memory, and the list is then as it was.
struct curl_slist *curl_door_append(struct curl_slist *lines, const char *line);
void curl_door_end_lines(struct curl_slist *lines);

// Many transfers in one thread.
void *curl_door_multi(void);
void curl_door_multi_end(void *multi);
CURLMcode curl_door_multi_set_number(void *multi, CURLMoption option, long value);
CURLMcode curl_door_add(void *multi, void *easy);
CURLMcode curl_door_remove(void *multi, void *easy);
CURLMcode curl_door_perform(void *multi);
// Sleeps until a transfer, or a descriptor of ours, has something to say.
CURLMcode curl_door_sleep(void *multi, int descriptor, int milliseconds);
// The next transfer that ended, or NULL.
void *curl_door_next_ended(void *multi, CURLcode *code);

// Addresses, as libcurl itself understands them.
void *curl_door_address(void);
void *curl_door_address_copy(void *address);
void curl_door_address_end(void *address);
CURLUcode curl_door_address_set(void *address, CURLUPart part, const char *text, unsigned int flags);
// Give it back with curl_door_free.
char *curl_door_address_get(void *address, CURLUPart part, unsigned int flags);
void curl_door_free(void *memory);

// What wakes the sleeping thread: a descriptor, or -1 where no more can be had.
int curl_door_bell(void);
void curl_door_ring(int bell);
void curl_door_hush(int bell);

// A date as HTTP writes it, in seconds since 1970; -1 for none.
time_t curl_door_date(const char *text);

#endif
