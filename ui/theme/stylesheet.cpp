#include "ui/theme/stylesheet.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr auto buttons = R"(
QPushButton { background: @raised; color: @text; border: 2px solid transparent; border-radius: 10px;
    padding: 0 14px; min-height: 32px; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:checked { background: @select; border-color: @warning; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faded; }
QPushButton[look="primary"], QPushButton[look="hero"] { background: @accent; color: @onAccent;
    font-weight: 600; }
QPushButton[look="hero"] { min-height: 52px; font-size: 18px; padding: 0 8px; }
QPushButton[look="primary"]:hover, QPushButton[look="hero"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus, QPushButton[look="hero"]:focus { border-color: @text; }
QPushButton[look="primary"]:disabled, QPushButton[look="hero"]:disabled { background: @raised;
    color: @muted; }
QPushButton[look="quiet"] { background: transparent; }
QPushButton[look="quiet"]:hover, QPushButton[look="quiet"]:checked { background: @raised; }
QPushButton[look="bar"] { padding: 0 8px; }
QPushButton[look="link"] { background: transparent; padding: 0 4px; min-height: 20px;
    border-radius: 6px; text-decoration: underline; }
QPushButton[look="link"]:hover { background: @raised; }
QPushButton[look="tab"] { background: transparent; color: @muted; padding: 0; font-weight: 600; }
QPushButton[look="tab"]:hover { color: @text; }
QPushButton[look="tab"]:checked { background: @raised; color: @text; border-color: transparent; }
QPushButton[look="tab"]:focus { border-color: @accent; }
QPushButton[look="danger"] { color: @wrong; }
QFrame[panel="raised"] QPushButton[look="danger"] { background: @surface; }
QFrame[panel="raised"] QPushButton[look="danger"]:hover { background: @hover; }
QPushButton[look="danger"]:disabled { color: @faded; }
QPushButton[look="segment"] { background: transparent; color: @muted; border-radius: 8px;
    min-height: 28px; padding: 0 12px; }
QPushButton[look="segment"]:hover { color: @text; }
QPushButton[look="segment"]:checked { background: @surface; color: @text; font-weight: 600; }
QPushButton[look="segment"]:focus { border-color: @accent; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 10px;
    padding: 4px; color: @text; }
QToolButton::menu-indicator { image: none; }
QToolButton:hover { background: @raised; }
QToolButton:focus { border-color: @accent; }
QToolButton[rail="true"] { color: @muted; font-size: 12px; font-weight: 500; padding: 4px 0; }
QToolButton[rail="true"]:checked { background: @raised; color: @text; }
QToolButton[tile="true"]:focus { border-color: @muted; }
QToolButton[tile="true"]:checked { border-color: @accent; }
QToolButton[tile="true"]:checked:focus { background: @hover; }
)";

constexpr auto fields = R"(
QLineEdit, QSpinBox, QComboBox { background: @raised; color: @text; border: 2px solid transparent;
    border-radius: 10px; padding: 0 10px; min-height: 32px; selection-background-color: @marked; }
QLineEdit[search="true"] { padding: 0 4px; }
QPlainTextEdit { background: @raised; color: @text; border: 2px solid transparent; border-radius: 10px;
    padding: 4px 6px; selection-background-color: @marked; }
QPlainTextEdit:focus { border-color: @accent; }
QFrame[panel="raised"] QLineEdit { background: @surface; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: @faded; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url(:/quizstage/icons/arrow-down-@variant.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; padding: 4px;
    selection-background-color: @select; selection-color: @text; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 28px; background: transparent; }
QSpinBox::up-arrow { image: url(:/quizstage/icons/arrow-up-@variant.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url(:/quizstage/icons/arrow-down-@variant.svg); width: 12px; height: 12px; }
QCheckBox { spacing: 10px; min-height: 36px; }
QCheckBox::indicator { width: 18px; height: 18px; border: 2px solid @muted; border-radius: 5px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/quizstage/icons/tick-@variant.svg); }
QCheckBox:focus { color: @accent; }
QRadioButton { spacing: 10px; min-height: 36px; }
QRadioButton::indicator { width: 16px; height: 16px; border: 2px solid @muted; border-radius: 10px; }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; }
QRadioButton:focus { color: @accent; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider { min-height: 32px; }
QSlider::groove:horizontal { background: @line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 18px; margin: -7px 0; border-radius: 9px; }
QSlider::handle:horizontal:focus { border: 2px solid @text; width: 14px; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: @line; }
)";

constexpr auto surfaces = R"(
QMainWindow, QDialog { background: @background; }
QFrame[panel="true"] { background: @surface; border-radius: 10px; }
QFrame[panel="strip"] { background: @surface; }
QFrame[panel="raised"] { background: @raised; border-radius: 10px; }
QListView, QTableView { background: @surface; border: none; border-radius: 10px; outline: 0;
    selection-background-color: transparent; selection-color: @text; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: @muted; border: none;
    border-bottom: 1px solid @line; padding: 0 12px; height: 36px; font-size: 12px; font-weight: 500; }
QHeaderView::up-arrow { image: url(:/quizstage/icons/arrow-up-@variant.svg); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url(:/quizstage/icons/arrow-down-@variant.svg); width: 10px; height: 10px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[clear="true"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 6px; }
QMenuBar { background: @background; padding: 2px 8px; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @raised; border: 1px solid @line; padding: 6px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: @select; }
QMenu::item:disabled { color: @faded; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
)";

constexpr auto labels = R"(
QLabel { background: transparent; }
QLabel#qt_msgbox_label { font-size: 16px; font-weight: 600; min-width: 380px; }
QLabel#qt_msgbox_informativelabel { color: @muted; min-width: 380px; }
QMessageBox { padding: 8px; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="caption"] { color: @muted; font-size: 12px; }
QLabel[role="problem"] { color: @wrong; font-size: 12px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="subtitle"] { font-size: 16px; font-weight: 600; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="heading"] { font-size: 28px; font-weight: 600; }
QLabel[role="code"] { font-size: 64px; font-weight: 700; }
)";

} // namespace

QString styleSheetFor(const Theme &theme)
{
    const auto all = {buttons, fields, surfaces, labels};
    QString sheet;
    for (const char *part : all)
        sheet += QString::fromLatin1(part);
    // Longer names first: "@accent" is the beginning of "@accentHover".
    const QColor lift = theme.dark ? QColor(Qt::white) : QColor(Qt::black);
    const std::initializer_list<std::pair<QLatin1StringView, QString>> values = {
        {"@accentHover"_L1, mixed(lift, theme.accent, 0.14).name()},
        {"@background"_L1, theme.background.name()},
        {"@onAccent"_L1, theme.onAccent.name()},
        {"@variant"_L1, theme.dark ? u"dark"_s : u"light"_s},
        {"@surface"_L1, theme.surface.name()},
        {"@raised"_L1, theme.raised.name()},
        {"@select"_L1, theme.selection.name()},
        {"@marked"_L1, mixed(theme.accent, theme.raised, 0.4).name()},
        {"@accent"_L1, theme.accent.name()},
        {"@hover"_L1, theme.hover.name()},
        {"@faded"_L1, mixed(theme.muted, theme.surface, 0.55).name()},
        {"@muted"_L1, theme.muted.name()},
        {"@wrong"_L1, theme.wrong.name()},
        {"@warning"_L1, theme.warning.name()},
        {"@line"_L1, theme.line.name()},
        {"@text"_L1, theme.text.name()},
    };
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}
