#include "cicu_shim.h"

#include <new>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

static_assert(DJ_BREAK_WORD == UBRK_WORD, "pinned to ICU");
static_assert(DJ_BREAK_SENTENCE == UBRK_SENTENCE, "pinned to ICU");

struct dj_breaker {
  UBreakIterator *iterator;
  UText text;
};

extern "C" dj_breaker *dj_breaker_open(int32_t kind, const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(static_cast<UBreakIteratorType>(kind), locale, nullptr, 0, &code);
  dj_breaker *breaker = nullptr;
  if (U_SUCCESS(code)) {
    breaker = new (std::nothrow) dj_breaker{iterator, UTEXT_INITIALIZER};
    if (breaker == nullptr) {
      ubrk_close(iterator);
      code = U_MEMORY_ALLOCATION_ERROR;
    }
  }
  *status = code;
  return breaker;
}

extern "C" void dj_breaker_close(dj_breaker *breaker) {
  if (breaker == nullptr) return;
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  delete breaker;
}

extern "C" void dj_breaker_set_text(dj_breaker *breaker, const uint8_t *text, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, reinterpret_cast<const char *>(text), length, &code);
  ubrk_setUText(breaker->iterator, &breaker->text, &code);
  if (U_SUCCESS(code)) ubrk_first(breaker->iterator);
  *status = code;
}

extern "C" int32_t dj_breaker_next(dj_breaker *breaker, int32_t *offsets, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t offset = ubrk_next(breaker->iterator);
    if (offset == UBRK_DONE) break;
    offsets[count++] = offset;
  }
  return count;
}
