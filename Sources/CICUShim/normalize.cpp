#include "cicu_shim.h"

#include <new>
#include <string>
#include <vector>

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

struct dj_normalized {
  std::string bytes;
  std::vector<int32_t> edits;
};

extern "C" int32_t dj_is_nfc(const uint8_t *text, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(code);
  UBool answer = false;
  if (U_SUCCESS(code)) {
    answer = nfc->isNormalizedUTF8(icu::StringPiece(reinterpret_cast<const char *>(text), length), code);
  }
  *status = code;
  return U_SUCCESS(code) && answer ? 1 : 0;
}

extern "C" dj_normalized *dj_normalize(const uint8_t *text, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(code);
  dj_normalized *result = new (std::nothrow) dj_normalized();
  if (result == nullptr) code = U_MEMORY_ALLOCATION_ERROR;
  if (U_SUCCESS(code)) {
    icu::Edits edits;
    icu::StringByteSink<std::string> sink(&result->bytes, length);
    nfc->normalizeUTF8(0, icu::StringPiece(reinterpret_cast<const char *>(text), length), sink, &edits, code);
    icu::Edits::Iterator step = edits.getFineChangesIterator();
    while (U_SUCCESS(code) && step.next(code)) {
      result->edits.push_back(step.sourceIndex());
      result->edits.push_back(step.sourceIndex() + step.oldLength());
      result->edits.push_back(step.destinationIndex());
      result->edits.push_back(step.destinationIndex() + step.newLength());
    }
  }
  *status = code;
  if (U_FAILURE(code)) {
    delete result;
    return nullptr;
  }
  return result;
}

extern "C" void dj_normalized_free(dj_normalized *result) { delete result; }

extern "C" const uint8_t *dj_normalized_bytes(const dj_normalized *result, int64_t *length) {
  *length = static_cast<int64_t>(result->bytes.size());
  return reinterpret_cast<const uint8_t *>(result->bytes.data());
}

extern "C" const int32_t *dj_normalized_edits(const dj_normalized *result, int64_t *count) {
  *count = static_cast<int64_t>(result->edits.size() / 4);
  return result->edits.data();
}
