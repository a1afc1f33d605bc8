#include "ui/importing/importdialog.h"

#include "core/game/questionjson.h"
#include "ui/importing/formatwords.h"
#include "ui/newroom/worker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize dialogSize {680, 560};
constexpr qsizetype longestTitle = 120;

/// The right answer, for those types that have one.
QString answerWords(const Question &question)
{
    const QuestionDraft draft = draftOf(question);
    QStringList right = draft.accepted;
    for (const int place : draft.right)
        right.append(draft.choices.value(place));
    if (draft.type == "order"_L1)
        right = draft.choices;
    if (draft.value)
        right.append(QString::number(*draft.value, 'g', 15));
    return right.join(u", "_s);
}

void fill(QListWidget &list, const QStringList &lines)
{
    list.clear();
    list.addItems(lines);
}

} // namespace

ImportDialog::ImportDialog(PackTransfer &transfer, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_transfer(transfer)
    , m_fileName(QFileInfo(path).fileName())
    , m_summary((new PlainLabel(TextRole::Muted, tr("Reading the file…"), this))->wrapped())
    , m_message(new MessageBar(this))
    , m_title(new QLineEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_questions(new QListWidget(this))
    , m_problems(new QListWidget(this))
    , m_import(makeButton(tr("Import"), u"check"_s, ButtonLook::Primary, this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import questions"));
    m_summary->setObjectName(u"importSummary"_s);
    m_message->setObjectName(u"importMessage"_s);
    m_title->setObjectName(u"importTitle"_s);
    m_title->setAccessibleName(tr("Title of the new pack"));
    m_title->setPlaceholderText(tr("Title of the new pack"));
    m_title->setMaxLength(longestTitle);
    m_questions->setObjectName(u"importQuestions"_s);
    m_problems->setObjectName(u"importProblems"_s);
    m_import->setObjectName(u"importNow"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    for (QListWidget *list : {m_questions, m_problems}) {
        list->setWordWrap(true);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setFocusPolicy(Qt::TabFocus);
    }
    m_tabs->addTab(m_questions, tr("Questions"));
    m_tabs->addTab(m_problems, tr("Left out"));
    layOut();
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_import->setEnabled(m_questions->count() > 0 && !text.trimmed().isEmpty());
    });
    readFile(path);
}

void ImportDialog::layOut()
{
    auto *cancel = makeButton(tr("Cancel"), {}, ButtonLook::Plain, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *name = new ElidedLabel(TextRole::Subtitle, this);
    name->setFullText(m_fileName);
    auto *label = new PlainLabel(TextRole::Muted, tr("Title of the new pack"), this);
    label->setBuddy(m_title);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(name);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addSpacing(8);
    column->addWidget(label);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_tabs, 1);
    column->addSpacing(8);
    column->addLayout(buttons);
    resize(dialogSize);
}

void ImportDialog::readFile(const QString &path)
{
    const auto read = [path]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::Unavailable, file.errorString());
        // One byte more than is allowed tells that there are too many.
        return file.read(largestPack + 1);
    };
    runInPool(*QThreadPool::globalInstance(), this, read, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            look(*bytes);
        else
            showProblem(tr("The file can't be read. %1.").arg(bytes.error().message));
    });
}

void ImportDialog::look(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_transfer.import(bytes, m_fileName, {}, true, this,
                      [this](const Result<ImportedPack> &imported) {
                          if (imported)
                              show(imported->report);
                          else
                              showProblem(errorWords(imported.error()));
                      });
}

void ImportDialog::show(const ImportReport &report)
{
    QStringList questions;
    for (const Question &question : report.pack.questions) {
        const QString answer = oneLine(answerWords(question));
        const QString text = oneLine(question.text);
        questions.append(answer.isEmpty() ? text : text + u"\n→ "_s + answer);
    }
    QStringList problems;
    for (const ImportProblem &problem : report.skipped)
        problems.append(oneLine(problem.where + u": "_s + problem.reason));
    for (const QString &warning : report.warnings)
        problems.append(oneLine(warning));
    fill(*m_questions, questions);
    fill(*m_problems, problems);
    m_tabs->setTabText(0, tr("Questions (%1)").arg(questions.size()));
    m_tabs->setTabText(1, tr("Left out and notes (%1)").arg(problems.size()));
    m_tabs->setTabEnabled(1, !problems.isEmpty());
    const QString words = formatWords(report.format);
    m_summary->setText(words.isEmpty()
                           ? tr("A file of no format that Quizstage knows")
                           : tr("%1 · %2").arg(words, questionCountWords(int(questions.size()))));
    m_title->setText(report.pack.title);
    m_title->selectAll();
    m_title->setFocus();
    if (!report.isImportable()) {
        m_tabs->setCurrentIndex(1);
        m_message->showMessage(MessageBar::Kind::Error,
                               tr("Nothing in this file can be imported. Below it says why."));
    } else if (!report.skipped.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("Some questions can't be imported. The rest can."));
    }
}

void ImportDialog::showProblem(const QString &words)
{
    m_summary->setText({});
    m_message->showMessage(MessageBar::Kind::Error, words);
    m_import->setEnabled(m_questions->count() > 0);
}

void ImportDialog::import()
{
    m_import->setEnabled(false);
    m_transfer.import(m_bytes, m_fileName, m_title->text(), false, this,
                      [this](const Result<ImportedPack> &done) {
                          if (!done) {
                              showProblem(errorWords(done.error()));
                              return;
                          }
                          Q_EMIT imported(done->packId);
                          accept();
                      });
}
