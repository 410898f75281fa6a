#define CURL_DISABLE_TYPECHECK
#include "curl_door.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <unistd.h>

// The oldest with CURLOPT_PREREQFUNCTION, without which a connection that is used again cannot be judged.
enum { oldest_version = 0x075000 };

// The headers define some of these names as macros.
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

#define FUNCTIONS(door) \
  door(curl_global_init) door(curl_version_info) door(curl_easy_init) door(curl_easy_cleanup) door(curl_easy_setopt) \
  door(curl_easy_getinfo) door(curl_easy_strerror) door(curl_slist_append) door(curl_slist_free_all) \
  door(curl_multi_init) door(curl_multi_cleanup) door(curl_multi_setopt) door(curl_multi_add_handle) \
  door(curl_multi_remove_handle) door(curl_multi_perform) door(curl_multi_poll) door(curl_multi_info_read) \
  door(curl_url) door(curl_url_dup) door(curl_url_cleanup) door(curl_url_set) door(curl_url_get) door(curl_free) \
  door(curl_getdate)

#define DECLARE(name) __typeof__(&name) name;
static struct { FUNCTIONS(DECLARE) } door;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *problem;
static char words[256];

static void *library(void) {
  static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    void *handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (handle != NULL) return handle;
  }
  return NULL;
}

// OpenSSL takes itself apart when the program ends, also where a thread is in the middle of a transfer, which would then
// crash; the system takes back everything anyway.
static void keep_openssl(void *handle) {
  enum { no_cleanup_at_exit = 0x00080000 };
  int (*start)(uint64_t, const void *) = (int (*)(uint64_t, const void *))dlsym(handle, "OPENSSL_init_crypto");
  if (start != NULL) start(no_cleanup_at_exit, NULL);
}

static void load(void) {
  void *handle = library();
  if (handle == NULL) {
    problem = "libcurl.so.4 is not installed";
    return;
  }
#define RESOLVE(name)                                                        \
  door.name = (__typeof__(door.name))dlsym(handle, #name);                   \
  if (door.name == NULL) {                                                   \
    snprintf(words, sizeof words, "libcurl.so.4 has no function " #name);    \
    problem = words;                                                         \
    return;                                                                  \
  }
  FUNCTIONS(RESOLVE)
  const curl_version_info_data *version = door.curl_version_info(CURLVERSION_NOW);
  if (version->version_num < oldest_version) {
    snprintf(words, sizeof words, "libcurl %s is older than 7.80", version->version);
    problem = words;
    return;
  }
  keep_openssl(handle);
  if (door.curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
    problem = "libcurl could not be started";
  }
}

const char *curl_door_open(void) {
  pthread_once(&once, load);
  return problem;
}

void *curl_door_easy(void) { return door.curl_easy_init(); }
void curl_door_easy_end(void *easy) { door.curl_easy_cleanup(easy); }

CURLcode curl_door_set_number(void *easy, CURLoption option, long value) {
  return door.curl_easy_setopt(easy, option, value);
}
CURLcode curl_door_set_size(void *easy, CURLoption option, curl_off_t value) {
  return door.curl_easy_setopt(easy, option, value);
}
CURLcode curl_door_set_text(void *easy, CURLoption option, const char *value) {
  return door.curl_easy_setopt(easy, option, value);
}
CURLcode curl_door_set_pointer(void *easy, CURLoption option, void *value) {
  return door.curl_easy_setopt(easy, option, value);
}
CURLcode curl_door_set_lines(void *easy, CURLoption option, struct curl_slist *lines) {
  return door.curl_easy_setopt(easy, option, lines);
}
CURLcode curl_door_set_taker(void *easy, CURLoption option, curl_write_callback taker) {
  return door.curl_easy_setopt(easy, option, taker);
}
CURLcode curl_door_set_progress(void *easy, curl_xferinfo_callback progress) {
  return door.curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, progress);
}
CURLcode curl_door_set_socket_opener(void *easy, curl_opensocket_callback opener) {
  return door.curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, opener);
}
CURLcode curl_door_set_request_judge(void *easy, curl_prereq_callback judge) {
  return door.curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, judge);
}

long curl_door_number(void *easy, CURLINFO info) {
  long value = 0;
  return door.curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}
curl_off_t curl_door_size(void *easy, CURLINFO info) {
  curl_off_t value = 0;
  return door.curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}
const char *curl_door_words(CURLcode code) { return door.curl_easy_strerror(code); }

struct curl_slist *curl_door_append(struct curl_slist *lines, const char *line) {
  return door.curl_slist_append(lines, line);
}
void curl_door_end_lines(struct curl_slist *lines) { door.curl_slist_free_all(lines); }

void *curl_door_multi(void) { return door.curl_multi_init(); }
void curl_door_multi_end(void *multi) { door.curl_multi_cleanup(multi); }
CURLMcode curl_door_multi_set_number(void *multi, CURLMoption option, long value) {
  return door.curl_multi_setopt(multi, option, value);
}
CURLMcode curl_door_add(void *multi, void *easy) { return door.curl_multi_add_handle(multi, easy); }
CURLMcode curl_door_remove(void *multi, void *easy) { return door.curl_multi_remove_handle(multi, easy); }
CURLMcode curl_door_perform(void *multi) {
  int running = 0;
  return door.curl_multi_perform(multi, &running);
}
CURLMcode curl_door_sleep(void *multi, int descriptor, int milliseconds) {
  struct curl_waitfd own = {.fd = descriptor, .events = CURL_WAIT_POLLIN};
  int ready = 0;
  return door.curl_multi_poll(multi, &own, 1, milliseconds, &ready);
}
void *curl_door_next_ended(void *multi, CURLcode *code) {
  int left = 0;
  CURLMsg *message;
  while ((message = door.curl_multi_info_read(multi, &left)) != NULL) {
    if (message->msg != CURLMSG_DONE) continue;
    *code = message->data.result;
    return message->easy_handle;
  }
  return NULL;
}

void *curl_door_address(void) { return door.curl_url(); }
void *curl_door_address_copy(void *address) { return door.curl_url_dup(address); }
void curl_door_address_end(void *address) { door.curl_url_cleanup(address); }
CURLUcode curl_door_address_set(void *address, CURLUPart part, const char *text, unsigned int flags) {
  return door.curl_url_set(address, part, text, flags);
}
char *curl_door_address_get(void *address, CURLUPart part, unsigned int flags) {
  char *text = NULL;
  return door.curl_url_get(address, part, &text, flags) == CURLUE_OK ? text : NULL;
}
void curl_door_free(void *memory) { door.curl_free(memory); }

int curl_door_bell(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
void curl_door_ring(int bell) { (void)!write(bell, &(uint64_t){1}, sizeof(uint64_t)); }
void curl_door_hush(int bell) { (void)!read(bell, &(uint64_t){0}, sizeof(uint64_t)); }

time_t curl_door_date(const char *text) { return door.curl_getdate(text, NULL); }
