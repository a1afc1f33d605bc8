#include "ui/widgets/filefield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

FileField::FileField(const FileFieldWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_name(new ElidedLabel(TextRole::Body, this))
    , m_remove(new QToolButton(this))
    , m_problem((new PlainLabel(TextRole::Problem, this))->wrapped())
{
    m_remove->setIcon(strokeIcon(u"cross"_s));
    m_remove->setToolTip(words.remove);
    m_remove->setAccessibleName(words.remove);
    m_remove->setObjectName(u"removeFile"_s);
    auto *choose = makeButton(tr("Choose…"), {}, ButtonLook::Plain, this);
    choose->setAccessibleName(words.title);
    choose->setObjectName(u"chooseFile"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_remove);
    row->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(choose, &QPushButton::clicked, this, &FileField::askForFile);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT chosen({}); });
    setPath({});
    setProblem({});
}

void FileField::setPath(const QString &path)
{
    m_path = path;
    m_name->setFullText(path.isEmpty() ? m_words.none : QFileInfo(path).fileName());
    m_remove->setVisible(!path.isEmpty());
}

void FileField::setProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

QString FileField::problem() const
{
    return m_problem->text();
}

void FileField::askForFile()
{
    auto *dialog = new QFileDialog(this, m_words.title, QFileInfo(m_path).path(), m_words.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::chosen);
    dialog->open();
}
