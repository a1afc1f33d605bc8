#pragma once

#include "core/net/httpresponse.h"

/// The part of a complete 200 answer that a Range header asks for: 206 with that part, or 416 when
/// there is no such part. Answers in full, as HTTP allows, where the header is empty, asks for several
/// parts or is none.
HttpResponse partOf(const HttpResponse &whole, const QByteArray &range);
