// ICU behind a header without ICU: only stdint types and opaque structs, so that Swift never sees <unicode/...>.
//
// Every `status` is an ICU error code: zero or less is success. Texts are UTF-8 and are not kept after a call
// returns, unless the call says so.

#ifndef CICU_SHIM_H
#define CICU_SHIM_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Normalisation (NFC)

typedef struct dj_normalized dj_normalized;

// Whether the text is in NFC already: 1 yes, 0 no or not known.
int32_t dj_is_nfc(const uint8_t *text, int32_t length, int32_t *status);

// Normalises; the result is freed by dj_normalized_free. NULL where status tells of a failure.
dj_normalized *dj_normalize(const uint8_t *text, int32_t length, int32_t *status);
void dj_normalized_free(dj_normalized *result);
const uint8_t *dj_normalized_bytes(const dj_normalized *result, int64_t *length);

// The changed stretches, four numbers each: original start, original end, normalised start, normalised end.
const int32_t *dj_normalized_edits(const dj_normalized *result, int64_t *count);

// Boundaries

enum { DJ_BREAK_WORD = 1, DJ_BREAK_SENTENCE = 3 };

typedef struct dj_breaker dj_breaker;

dj_breaker *dj_breaker_open(int32_t kind, const char *locale, int32_t *status);
void dj_breaker_close(dj_breaker *breaker);

// Points the breaker at a text, which must stay where it is until the last call of dj_breaker_next for it.
void dj_breaker_set_text(dj_breaker *breaker, const uint8_t *text, int32_t length, int32_t *status);

// Writes the next boundaries (byte offsets, the start of the text left out) and answers how many; fewer than the
// capacity means that the text has no more.
int32_t dj_breaker_next(dj_breaker *breaker, int32_t *offsets, int32_t capacity);

// Decoding

// Converts from the charset `name`, refusing what does not belong to it. Answers the length in UTF-8, which may exceed
// `capacity` (then nothing useful was written). Where the input is refused, *error_offset is the byte at fault,
// otherwise -1.
int64_t dj_decode(
  const char *name, const uint8_t *input, int64_t length, char *output, int64_t capacity, int64_t *error_offset,
  int32_t *status);

// Names in CLDR. Each writes UTF-8 and answers its length (0: no such name), or the length needed.

enum { DJ_NAME_TERRITORY = 0, DJ_NAME_LANGUAGE = 1, DJ_NAME_CURRENCY = 2, DJ_NAME_FORMER_CURRENCY = 3 };
enum { DJ_FORM_FULL = 0, DJ_FORM_SHORT = 1, DJ_FORM_PLURAL = 2, DJ_FORM_SYMBOL = 3 };

// All codes of a kind, each followed by a newline.
int32_t dj_codes(int32_t kind, char *output, int32_t capacity, int32_t *status);

// The name of a code in the language `locale`. Short forms: territories and languages; plural and symbol: currencies.
int32_t dj_display_name(
  int32_t kind, int32_t form, const char *code, const char *locale, char *output, int32_t capacity, int32_t *status);

// Calendars

// The solar day, as days after 1970-01-01, of a day of the Korean lunar calendar (dangi) in the year that begins with
// the lunar new year of `year`.
int32_t dj_lunar_to_solar(int32_t year, int32_t month, int32_t day, int32_t is_leap_month, int32_t *status);

// Properties of a code point

// East Asian width: 1 for W and F, 0 for the others.
int32_t dj_is_wide(int32_t scalar);

// 1 for nonspacing and enclosing marks, format characters and Hangul vowel and final jamo: nothing to a terminal.
int32_t dj_is_zero_width(int32_t scalar);

enum { DJ_CASE_NONE = 0, DJ_CASE_LOWER = 1, DJ_CASE_UPPER = 2, DJ_CASE_TITLE = 3, DJ_CASE_LETTER = 4 };

// The case of a code point; DJ_CASE_LETTER for letters without one, DJ_CASE_NONE for what is no letter.
int32_t dj_letter_case(int32_t scalar);

// Folding

typedef struct dj_transliterator dj_transliterator;

dj_transliterator *dj_transliterator_open(const char *id, int32_t *status);
void dj_transliterator_close(dj_transliterator *transliterator);

// Transliterates; answers the length in UTF-8, or the length needed.
int32_t dj_transliterate(
  const dj_transliterator *transliterator, const uint8_t *text, int32_t length, char *output, int32_t capacity);

// Default case folding; answers the length in UTF-8, or the length needed.
int32_t dj_fold_case(const uint8_t *text, int32_t length, char *output, int32_t capacity, int32_t *status);

#ifdef __cplusplus
}
#endif

#endif
