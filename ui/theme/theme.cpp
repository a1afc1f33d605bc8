#include "ui/theme/theme.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{

Theme makeDark()
{
    return {.dark = true,
            .background = QColor(0x14161f),
            .surface = QColor(0x1d202c),
            .raised = QColor(0x272b3a),
            .hover = QColor(0x313649),
            .line = QColor(0x343a4d),
            .selection = QColor(0x343a52),
            .text = QColor(0xf2f3f8),
            .muted = QColor(0xa9afc3),
            .accent = QColor(0xffc247),
            .onAccent = QColor(0x14161f),
            .right = QColor(0x4fd19b),
            .wrong = QColor(0xff7a70),
            .warning = QColor(0xffc247)};
}

Theme makeLight()
{
    return {.dark = false,
            .background = QColor(0xf6f7fb),
            .surface = QColor(0xffffff),
            .raised = QColor(0xeef0f6),
            .hover = QColor(0xe2e5ef),
            .line = QColor(0xd8dce8),
            .selection = QColor(0xdfe4f2),
            .text = QColor(0x171a26),
            .muted = QColor(0x586079),
            .accent = QColor(0x8a5a00),
            .onAccent = QColor(0xffffff),
            .right = QColor(0x0a7a4f),
            .wrong = QColor(0xb3261e),
            .warning = QColor(0x8a5a00)};
}

} // namespace

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette Theme::palette() const
{
    const QColor faded = mixed(muted, surface, 0.55);
    QPalette result;
    result.setColor(QPalette::Window, background);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, surface);
    result.setColor(QPalette::AlternateBase, raised);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::Button, raised);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, wrong);
    result.setColor(QPalette::ToolTipBase, raised);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::Highlight, selection);
    result.setColor(QPalette::HighlightedText, text);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Midlight, hover);
    result.setColor(QPalette::Light, hover);
    result.setColor(QPalette::Dark, line);
    result.setColor(QPalette::Shadow, QColor(0, 0, 0, 120));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, faded);
    return result;
}

QColor mixed(const QColor &top, const QColor &bottom, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(channel(top.red(), bottom.red()), channel(top.green(), bottom.green()),
                  channel(top.blue(), bottom.blue()));
}

QFont textFont(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Color Emoji"_s});
    font.setPixelSize(qMax(1, pixels));
    font.setWeight(weight);
    return font;
}
