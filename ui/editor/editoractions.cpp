#include "ui/editor/editoractions.h"

#include "ui/theme/icons.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostChoices = 8;

QKeySequence control(Qt::Key key)
{
    return {Qt::CTRL | key};
}

} // namespace

EditorActions::EditorActions(QWidget &page, QWidget &list)
    : QObject(&page)
    , m_page(page)
    , m_save(make(u"save"_s, tr("Save"), {QKeySequence::Save}))
    , m_undo(make(u"undo"_s, tr("Undo"), {QKeySequence::Undo}))
    , m_redo(make({}, tr("Redo"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), control(Qt::Key_Y)}))
    , m_next(make(u"next"_s, tr("Next question"),
                  {control(Qt::Key_Return), control(Qt::Key_Enter)}))
    , m_forth(make({}, tr("One question forth"), {control(Qt::Key_PageDown)}))
    , m_back(make({}, tr("One question back"), {control(Qt::Key_PageUp)}))
    , m_add(make(u"plus"_s, tr("Add a question"),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)}))
    , m_duplicate(make(u"copy"_s, tr("Duplicate"), {control(Qt::Key_D)}))
    , m_remove(new QAction(strokeIcon(u"trash"_s), tr("Delete"), this))
    , m_moveUp(make({}, tr("Move up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}))
    , m_moveDown(make({}, tr("Move down"), {QKeySequence(Qt::ALT | Qt::Key_Down)}))
    , m_changeMany(make(u"pencil"_s, tr("Change the selected ones…"), {control(Qt::Key_B)}))
    , m_split(make({}, tr("Make a pack of the selected ones…"), {control(Qt::Key_T)}))
    , m_merge(make(u"pack"_s, tr("Add the questions of a pack…"), {control(Qt::Key_M)}))
    , m_picture(make(u"picture"_s, tr("Picture…"), {control(Qt::Key_I)}))
    , m_sound(make(u"sound"_s, tr("Sound…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}))
    , m_paste(make({}, tr("Paste a picture"), {QKeySequence::Paste}))
    , m_startRound(make(u"flag"_s, tr("Start a round here"), {control(Qt::Key_R)}))
    , m_swapForms(make({}, tr("To the pack and back"), {QKeySequence(Qt::Key_F2)}))
    , m_swapRound(make({}, tr("To the round and back"), {QKeySequence(Qt::Key_F3)}))
    , m_toFault(make(u"warning"_s, tr("To what is missing"), {QKeySequence(Qt::Key_F4)}))
{
    // Elsewhere Delete belongs to the text.
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    list.addAction(m_remove);
    for (int place = 0; place < mostChoices; ++place) {
        QAction *mark = make({}, {}, {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + place))});
        connect(mark, &QAction::triggered, this, [this, place] { Q_EMIT rightAsked(place); });
    }
}

QAction *EditorActions::make(const QString &icon, const QString &text,
                             const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(strokeIcon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(action);
    return action;
}

QList<QAction *> EditorActions::menu() const
{
    return {m_next,       m_forth,   m_back,      nullptr,      m_add,      m_duplicate,
            m_remove,     m_moveUp,  m_moveDown,  m_startRound, nullptr,    m_picture,
            m_sound,      m_paste,   nullptr,     m_changeMany, m_split,    m_merge,
            nullptr,      m_redo,    m_toFault,   m_swapForms,  m_swapRound};
}

QList<QAction *> EditorActions::ofQuestions() const
{
    return {m_duplicate, m_remove, m_moveUp, m_moveDown, m_changeMany, m_split,
            m_picture,   m_sound,  m_paste,  m_startRound};
}
