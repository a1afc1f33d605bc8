#include "ui/words/packwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

struct PackWords
{
    Q_DECLARE_TR_FUNCTIONS(PackWords)
};

} // namespace

QString languageWords(const QString &code)
{
    const QLocale locale(code);
    // Without a language of its own the interface speaks English.
    const QLocale::Language ours =
        QLocale().language() == QLocale::C ? QLocale::English : QLocale().language();
    if (code.isEmpty() || locale.language() == QLocale::C || locale.language() == ours)
        return {};
    // Native names bring their country along ("American English", "español de España").
    return locale.language() == QLocale::English ? u"English"_s
                                                 : locale.nativeLanguageName().section(u' ', 0, 0);
}

QString usesWords(const Uses &uses)
{
    return uses.count == 0 ? PackWords::tr("Never used")
                           : PackWords::tr("Used %Ln time(s)", nullptr, uses.count);
}

QString lastUseWords(const Uses &uses)
{
    if (!uses.last)
        return u"–"_s;
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toUnixMs(*uses.last)).date(),
                              QLocale::ShortFormat);
}

QString difficultyWords(const QString &difficulty)
{
    if (difficulty == "easy"_L1)
        return PackWords::tr("Easy");
    if (difficulty == "medium"_L1)
        return PackWords::tr("Medium");
    if (difficulty == "hard"_L1)
        return PackWords::tr("Hard");
    return difficulty;
}
