#include "cicu_shim.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ustring.h>

namespace {

// Appends UTF-16 as UTF-8, counting past the capacity.
void append(const UChar *units, int32_t count, char *output, int64_t capacity, int64_t *written) {
  for (int32_t index = 0; index < count;) {
    UChar32 scalar;
    U16_NEXT(units, index, count, scalar);
    uint8_t buffer[4];
    int32_t size = 0;
    U8_APPEND_UNSAFE(buffer, size, scalar);
    for (int32_t byte = 0; byte < size; byte++, (*written)++) {
      if (*written < capacity) output[*written] = static_cast<char>(buffer[byte]);
    }
  }
}

}  // namespace

extern "C" int64_t dj_decode(
    const char *name, const uint8_t *input, int64_t length, char *output, int64_t capacity, int64_t *error_offset,
    int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  *error_offset = -1;
  int64_t written = 0;
  UConverter *converter = ucnv_open(name, &code);
  if (U_SUCCESS(code)) ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
  const char *begin = reinterpret_cast<const char *>(input);
  const char *source = begin;
  const char *limit = begin + length;
  UChar buffer[1024];
  bool more = true;
  while (U_SUCCESS(code) && more) {
    UChar *target = buffer;
    ucnv_toUnicode(converter, &target, buffer + 1024, &source, limit, nullptr, true, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR) {
      code = U_ZERO_ERROR;
    } else {
      more = false;
    }
    append(buffer, static_cast<int32_t>(target - buffer), output, capacity, &written);
  }
  if (U_FAILURE(code) && converter != nullptr) {
    char rejected[16];
    int8_t size = sizeof rejected;
    UErrorCode inner = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, rejected, &size, &inner);
    *error_offset = source - begin - (U_SUCCESS(inner) ? size : 0);
  }
  ucnv_close(converter);
  *status = code;
  return written;
}
