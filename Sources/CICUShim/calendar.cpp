#include "cicu_shim.h"

#include <cmath>
#include <unicode/ucal.h>

extern "C" int32_t dj_lunar_to_solar(
  int32_t year, int32_t month, int32_t day, int32_t is_leap_month, int32_t *status)
{
  UErrorCode code = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(u"Etc/UTC", 7, "ko@calendar=dangi", UCAL_DEFAULT, &code);
  if (U_FAILURE(code)) {
    *status = code;
    return 0;
  }
  ucal_clear(calendar);
  // Dangi counts its years from 2333 BC.
  ucal_set(calendar, UCAL_EXTENDED_YEAR, year + 2333);
  ucal_set(calendar, UCAL_MONTH, month - 1);
  ucal_set(calendar, UCAL_IS_LEAP_MONTH, is_leap_month ? 1 : 0);
  ucal_set(calendar, UCAL_DATE, day);
  ucal_set(calendar, UCAL_HOUR_OF_DAY, 12);
  const UDate time = ucal_getMillis(calendar, &code);
  ucal_close(calendar);
  *status = code;
  return static_cast<int32_t>(std::floor(time / 86400000.0));
}
