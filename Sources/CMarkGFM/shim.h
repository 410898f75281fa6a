// cmark-gfm: CommonMark with GitHub's tables and strikethrough.
#ifndef GAZETTE_CMARKGFM_SHIM_H
#define GAZETTE_CMARKGFM_SHIM_H
#include <stdlib.h>
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#endif
