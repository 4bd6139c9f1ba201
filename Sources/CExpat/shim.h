/* expat.h declares the bounds on entity expansion only where XML_DTD is defined; Debian's library is built with it. */
#define XML_DTD 1
#include <expat.h>
