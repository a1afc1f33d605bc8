#include "ui/editor/editorpage.h"

#include "ui/editor/editoractions.h"
#include "ui/editor/editorprompts.h"
#include "ui/editor/packform.h"
#include "ui/editor/packquestionlist.h"
#include "ui/editor/questionform.h"
#include "ui/editor/questionpictures.h"
#include "ui/editor/questionpreview.h"
#include "ui/editor/roundform.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

EditorPage::EditorPage(PackEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_document(editing.document())
    , m_list(new PackQuestionList(&m_document, this))
    , m_actions(new EditorActions(*this, *m_list))
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_state(new ElidedLabel(TextRole::Muted, this))
    , m_save(makeButton(tr("Save"), u"save"_s, ButtonLook::Primary, this))
    , m_message(new MessageBar(this))
    , m_part(new Segments(u"editorPart"_s, {tr("Question"), tr("Round"), tr("Pack")}, this))
    , m_forms(new QStackedWidget(this))
    , m_pictures(new QuestionPictures(editing.session(), this))
    , m_question(new QuestionForm(editing, *m_pictures, this))
    , m_round(new RoundForm(m_document, this))
    , m_pack(new PackForm(m_document, this))
    , m_preview(new QuestionPreview(*m_pictures, this))
{
    setObjectName(u"editorPage"_s);
    m_message->setObjectName(u"editorMessage"_s);
    m_message->setClosable(true);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(makeListPanel(), 4);
    body->addWidget(makeFormPanel(), 7);
    body->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(m_message);
    column->addLayout(body, 1);
    connectActions();
    connectEditing();
    setTabOrder(findChild<QWidget *>(u"editorMenu"_s), m_save);
    if (m_document.rowCount() > 0)
        m_list->selectRows({0});
    showState();
}

QLayout *EditorPage::makeHead()
{
    auto *back = new QToolButton(this);
    back->setObjectName(u"editorBack"_s);
    back->setIcon(strokeIcon(u"back"_s));
    back->setIconSize(QSize(22, 22));
    back->setToolTip(tr("Back (Esc)"));
    back->setAccessibleName(tr("Back"));
    connect(back, &QToolButton::clicked, this, &EditorPage::backAsked);
    m_title->setObjectName(u"editorTitle"_s);
    m_state->setObjectName(u"editorState"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_state);
    auto *undo = makeActionButton(m_actions->undo(), ButtonLook::Quiet, this);
    undo->setObjectName(u"editorUndo"_s);
    auto *more = makeButton(tr("Questions"), u"more"_s, ButtonLook::Plain, this);
    more->setObjectName(u"editorMenu"_s);
    auto *menu = new QMenu(tr("Questions"), more);
    for (QAction *action : m_actions->menu()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    more->setMenu(menu);
    m_save->setObjectName(u"editorSave"_s);
    m_save->setToolTip(textWithKey(m_actions->save()));
    connect(m_save, &QPushButton::clicked, m_actions->save(), &QAction::trigger);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(back);
    head->addLayout(words, 1);
    head->addWidget(undo);
    head->addWidget(more);
    head->addWidget(m_save);
    return head;
}

QWidget *EditorPage::makeListPanel()
{
    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    panel->setMinimumWidth(220);
    m_list->setEmptyText(tr("No questions yet. Add the first one."));
    auto *add = makeActionButton(m_actions->add(), ButtonLook::Quiet, panel);
    add->setObjectName(u"editorAdd"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(add);
    setTabOrder(m_list, add);
    return panel;
}

QWidget *EditorPage::makeFormPanel()
{
    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    panel->setMinimumWidth(400);
    m_forms->addWidget(m_question);
    m_forms->addWidget(m_round);
    m_forms->addWidget(m_pack);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(16, 0, 12, 0);
    tabs->addWidget(m_part);
    tabs->addStretch();
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(4);
    column->addLayout(tabs);
    column->addWidget(m_forms, 1);
    connect(m_part, &Segments::chosen, this, [this](int part) { showForm(Form(part)); });
    return panel;
}

void EditorPage::connectActions()
{
    const auto on = [this](QAction *action, auto &&does) {
        connect(action, &QAction::triggered, this, does);
    };
    on(m_actions->save(), &EditorPage::save);
    on(m_actions->undo(), [this] { m_document.history().undo(); });
    on(m_actions->redo(), [this] { m_document.history().redo(); });
    on(m_actions->next(), &EditorPage::goOn);
    on(m_actions->forth(), [this] { step(1); });
    on(m_actions->back(), [this] { step(-1); });
    on(m_actions->add(), &EditorPage::add);
    on(m_actions->duplicate(), &EditorPage::duplicate);
    on(m_actions->remove(), &EditorPage::remove);
    on(m_actions->moveUp(), [this] { m_document.moveBy(m_list->selectedRows(), -1); });
    on(m_actions->moveDown(), [this] { m_document.moveBy(m_list->selectedRows(), 1); });
    on(m_actions->changeMany(), [this] {
        if (const QList<int> rows = m_list->selectedRows(); !rows.isEmpty())
            askWhatToChange(this, m_editing, rows);
    });
    on(m_actions->split(), &EditorPage::split);
    on(m_actions->merge(), [this] { askWhatToMerge(this, m_editing); });
    on(m_actions->picture(), [this] { askForMedia(MediaPlace::Part::Image); });
    on(m_actions->sound(), [this] { askForMedia(MediaPlace::Part::Audio); });
    on(m_actions->paste(), &EditorPage::paste);
    on(m_actions->startRound(), &EditorPage::startRound);
    on(m_actions->swapForms(), [this] { swapForms(PackPart); });
    on(m_actions->swapRound(), [this] { swapForms(RoundPart); });
    on(m_actions->toFault(), &EditorPage::goToFault);
    connect(m_actions, &EditorActions::rightAsked, m_question, &QuestionForm::toggleRight);
}

void EditorPage::connectEditing()
{
    connect(m_list, &PackQuestionList::currentRowChanged, this, &EditorPage::showQuestion);
    connect(m_list, &PackQuestionList::moveAsked, this,
            [this](int before, RoundSide side) {
                m_document.move(m_list->selectedRows(), before, side);
            });
    connect(m_list, &PackQuestionList::roundClicked, this, [this] { showForm(RoundPart); });
    connect(m_round, &RoundForm::startAsked, this, &EditorPage::startRound);
    connect(m_list, &QListView::activated, this, [this] { startForm(QuestionPart); });
    connect(&m_document, &PackDocument::rowsTouched, m_list, &PackQuestionList::selectRows);
    connect(&m_document, &PackDocument::changed, this, [this] {
        showState();
        showQuestion(currentRow());
    });
    connect(&m_editing, &PackEditing::stateChanged, this, &EditorPage::showState);
    connect(&m_editing, &PackEditing::opened, this, &EditorPage::showOpened);
    connect(&m_editing, &PackEditing::told, this, &EditorPage::tell);
    connect(&m_editing, &PackEditing::failed, this, &EditorPage::warn);
    connect(m_message, &MessageBar::actionTriggered, this,
            [this] { askToDiscard(this, m_editing); });
    connect(new MediaDrop(*this), &MediaDrop::offered, this, &EditorPage::takeMedia);
    connect(new MediaDrop(*m_list->viewport()), &MediaDrop::offered, this,
            [this](const OfferedMedia &media, const QPoint &at) {
                if (const QModelIndex under = m_list->indexAt(at); under.isValid()) {
                    m_list->selectRows({under.row()});
                    takeMedia(media);
                }
            });
}

SoundField &EditorPage::sound() const
{
    return m_question->sound();
}

void EditorPage::setTheme(const QString &id)
{
    m_preview->setTheme(id);
}

int EditorPage::currentRow() const
{
    return m_list->currentIndex().row();
}

void EditorPage::showOpened(const std::optional<QDateTime> &recovered)
{
    m_message->hide();
    if (recovered) {
        m_message->showMessage(
            MessageBar::Kind::Info,
            tr("This is what you wrote until %1 and did not save.")
                .arg(QLocale().toString(*recovered, QLocale::ShortFormat)),
            tr("Discard draft"));
    }
    m_list->selectRows(m_document.rowCount() > 0 ? QList<int> {0} : QList<int>());
    showQuestion(currentRow());
    // A new pack begins with its name.
    const bool isNamed = !m_document.pack().title.isEmpty();
    showForm(isNamed ? QuestionPart : PackPart);
    if (isNamed)
        m_list->setFocus();
    else
        m_pack->start();
}

QString EditorPage::stateWords() const
{
    const QString count = questionCountWords(m_document.rowCount());
    switch (m_editing.state()) {
    case PackEditing::State::Nothing:
        return {};
    case PackEditing::State::Loading:
        return tr("Opening…");
    case PackEditing::State::Saving:
        return tr("Saving…");
    case PackEditing::State::Ready:
        break;
    }
    QStringList words {count};
    if (const int faulty = m_document.faultyCount())
        words << tr("%Ln not ready", nullptr, faulty);
    switch (m_editing.draftState()) {
    case PackEditing::DraftState::None:
        words << (m_document.pack().id.isEmpty() ? tr("not saved yet") : tr("saved"));
        break;
    case PackEditing::DraftState::Waiting:
        words << tr("keeping the draft…");
        break;
    case PackEditing::DraftState::Kept:
        words << tr("draft kept, not saved yet");
        break;
    case PackEditing::DraftState::Failed:
        words << tr("the draft can't be kept");
        break;
    }
    return words.join(u" · "_s);
}

void EditorPage::showState()
{
    const QString title = oneLine(m_document.pack().title);
    m_title->setFullText(title.isEmpty() ? tr("New pack") : title);
    m_state->setFullText(stateWords());
    const bool ready = m_editing.state() == PackEditing::State::Ready;
    const bool isOpen = ready || m_editing.state() == PackEditing::State::Saving;
    m_forms->setEnabled(isOpen);
    m_actions->save()->setEnabled(ready && m_document.isChanged());
    m_save->setEnabled(m_actions->save()->isEnabled());
    m_actions->undo()->setEnabled(isOpen && m_document.history().canUndo());
    m_actions->redo()->setEnabled(isOpen && m_document.history().canRedo());
    m_actions->toFault()->setEnabled(isOpen && !m_document.isComplete());
    for (QAction *action : {m_actions->next(), m_actions->add(), m_actions->merge()})
        action->setEnabled(isOpen);
    for (QAction *action : m_actions->ofQuestions())
        action->setEnabled(isOpen && m_document.rowCount() > 0);
}

void EditorPage::showQuestion(int row)
{
    m_question->showRow(row);
    m_round->showRow(row);
    showPreview();
}

void EditorPage::showPreview()
{
    const int row = currentRow();
    const Pack &pack = m_document.pack();
    const int round = placeInRound(pack.rounds, row).round;
    const bool isThere = row >= 0 && row < m_document.rowCount();
    m_preview->setVisible(isThere);
    if (isThere && round >= 0 && m_forms->currentIndex() == RoundPart)
        m_preview->showRound(pack, round);
    else if (isThere)
        m_preview->showQuestion(m_document.question(row), row, m_document.rowCount(), pack.title);
}

void EditorPage::showForm(Form form)
{
    m_part->setCurrent(form);
    m_forms->setCurrentIndex(form);
    showPreview();
}

void EditorPage::swapForms(Form form)
{
    startForm(m_forms->currentIndex() == form ? QuestionPart : form);
}

void EditorPage::startForm(Form form)
{
    showForm(form);
    switch (form) {
    case QuestionPart:
        return m_question->start();
    case RoundPart:
        return m_round->start();
    case PackPart:
        return m_pack->start();
    }
}

void EditorPage::save()
{
    if (m_document.isComplete()) {
        m_message->hide();
        m_editing.save();
        return;
    }
    goToFault();
    warn(tr("The pack can't be saved yet, something is missing here. What you wrote is kept as a "
            "draft."));
}

void EditorPage::goToFault()
{
    if (m_document.pack().title.trimmed().isEmpty()) {
        startForm(PackPart);
        return;
    }
    const int row = m_document.firstFaulty();
    const int round = m_document.firstFaultyRound();
    if (row >= 0) {
        showForm(QuestionPart);
        m_list->selectRows({row});
        m_question->goToFault();
    } else if (round >= 0) {
        m_list->selectRows({firstOfRound(m_document.pack().rounds, round)});
        startForm(RoundPart);
    } else {
        showForm(QuestionPart);
        m_list->setFocus();
    }
}

void EditorPage::goOn()
{
    showForm(QuestionPart);
    const int next = currentRow() + 1;
    if (next < m_document.rowCount())
        m_list->selectRows({next});
    else if (!m_document.addQuestion(next))
        warn(tr("A pack has at most 2,000 questions."));
    m_question->start();
}

void EditorPage::step(int by)
{
    const int row = currentRow() + by;
    if (row < 0 || row >= m_document.rowCount())
        return;
    m_list->selectRows({row});
    if (!m_list->hasFocus())
        startForm(QuestionPart);
}

void EditorPage::add()
{
    showForm(QuestionPart);
    if (!m_document.addQuestion(currentRow() + 1))
        warn(tr("A pack has at most 2,000 questions."));
    m_question->start();
}

void EditorPage::duplicate()
{
    if (!m_document.duplicate(m_list->selectedRows()))
        warn(tr("A pack has at most 2,000 questions."));
}

void EditorPage::remove()
{
    m_document.remove(m_list->selectedRows());
}

void EditorPage::startRound()
{
    if (currentRow() < 0)
        return;
    if (m_document.startRound(currentRow()))
        startForm(RoundPart);
    else
        warn(tr("A pack has at most 100 rounds."));
}

void EditorPage::split()
{
    const QList<int> rows = m_list->selectedRows();
    const auto faulty = [this](int row) { return !m_document.faults(row).isEmpty(); };
    if (rows.isEmpty())
        return;
    if (const auto first = std::ranges::find_if(rows, faulty); first != rows.end()) {
        warn(tr("Only finished questions can be a pack. Question %1 is not ready.").arg(*first + 1));
        return;
    }
    askWhatToSplit(this, m_editing, rows);
}

void EditorPage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && offersMedia(*copied))
        takeMedia(offeredMedia(*copied));
}

void EditorPage::askForMedia(MediaPlace::Part part)
{
    showForm(QuestionPart);
    m_question->askFor(part);
}

void EditorPage::takeMedia(const OfferedMedia &media)
{
    showForm(QuestionPart);
    m_question->take(media);
}

void EditorPage::tell(const QString &words)
{
    m_message->showMessage(MessageBar::Kind::Info, words);
}

void EditorPage::warn(const QString &words)
{
    m_message->showMessage(MessageBar::Kind::Warning, words);
}

void EditorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backAsked();
    else
        QWidget::keyPressEvent(event);
}
