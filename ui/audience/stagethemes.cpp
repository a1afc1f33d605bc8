#include "ui/audience/stagethemes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StageTheme)
};

// The host's light theme, with a green that can be read on the leader's row too.
Theme daylightTheme()
{
    Theme theme = Theme::lightTheme();
    theme.right = QColor(0x07633f);
    return theme;
}

Theme chalkboard()
{
    return {.dark = true,
            .background = QColor(0x17332a),
            .surface = QColor(0x204136),
            .raised = QColor(0x2b5044),
            .hover = QColor(0x356052),
            .line = QColor(0x41705f),
            .selection = QColor(0x356052),
            .text = QColor(0xf6f8f1),
            .muted = QColor(0xc2d3c8),
            .accent = QColor(0xffdb7d),
            .onAccent = QColor(0x14261f),
            .right = QColor(0x93ecb4),
            .wrong = QColor(0xffb3a8),
            .warning = QColor(0xffdb7d)};
}

Theme theatre()
{
    return {.dark = true,
            .background = QColor(0x260d19),
            .surface = QColor(0x351524),
            .raised = QColor(0x471f33),
            .hover = QColor(0x552a3f),
            .line = QColor(0x65384e),
            .selection = QColor(0x552a3f),
            .text = QColor(0xfdf2f5),
            .muted = QColor(0xd5b6c2),
            .accent = QColor(0xffcb66),
            .onAccent = QColor(0x260d19),
            .right = QColor(0x74e0ae),
            .wrong = QColor(0xff9d92),
            .warning = QColor(0xffcb66)};
}

Theme highContrast()
{
    return {.dark = true,
            .background = QColor(0, 0, 0),
            .surface = QColor(0, 0, 0),
            .raised = QColor(0x1f1f1f),
            .hover = QColor(0x2e2e2e),
            .line = QColor(0xffffff),
            .selection = QColor(0x2e2e2e),
            .text = QColor(0xffffff),
            .muted = QColor(0xe4e4e4),
            .accent = QColor(0xffe100),
            .onAccent = QColor(0, 0, 0),
            .right = QColor(0x5effa0),
            .wrong = QColor(0xff9a90),
            .warning = QColor(0xffe100)};
}

} // namespace

const QList<StageTheme> &stageThemes()
{
    static const QList<StageTheme> themes{
        {u"stage"_s, Theme::darkTheme()},
        {u"daylight"_s, daylightTheme()},
        {u"chalkboard"_s, chalkboard()},
        {u"theatre"_s, theatre()},
        {u"contrast"_s, highContrast(), true},
    };
    return themes;
}

const StageTheme &stageTheme(const QString &id)
{
    const QList<StageTheme> &themes = stageThemes();
    const auto at = std::ranges::find(themes, id, &StageTheme::id);
    return at == themes.end() ? themes.first() : *at;
}

QString stageThemeWords(const QString &id)
{
    if (id == "daylight"_L1)
        return Words::tr("Daylight");
    if (id == "chalkboard"_L1)
        return Words::tr("Chalkboard");
    if (id == "theatre"_L1)
        return Words::tr("Theatre");
    if (id == "contrast"_L1)
        return Words::tr("High contrast");
    return Words::tr("Stage");
}
