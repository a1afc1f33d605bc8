#pragma once

#include <QString>

/// True when a typed answer means the accepted text: the same letters and digits, whatever the case,
/// accents, punctuation, spaces and a leading article; or the same words with small typing errors, of
/// which a word of 5 to 8 letters may have one and a longer one two. Its first letter and all digits must
/// be right, so that years, "Henry VII" and "Henry VIII" or "Austria" and "Australia" stay apart.
bool matchesText(const QString &answer, const QString &accepted);
