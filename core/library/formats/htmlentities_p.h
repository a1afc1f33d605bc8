#pragma once

#include <QString>

/// The character that HTML calls `name`, without "&" and ";"; 0 when it is none of the usual ones.
char16_t namedEntity(QStringView name);
