#pragma once

#include <QString>

#include <functional>

/// What can name a pack of this title: lower-case letters without accents, digits and hyphens, at
/// most 48 of them; "pack" when nothing is left of it.
QString packIdFor(const QString &title);

/// `wanted`, or with a number behind it the first for which `isFree`.
QString freePackId(const QString &wanted, const std::function<bool(const QString &)> &isFree);
