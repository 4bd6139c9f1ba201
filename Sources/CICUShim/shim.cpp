#include "cicu_shim.h"
