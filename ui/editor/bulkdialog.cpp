#include "ui/editor/bulkdialog.h"

#include "ui/editor/questionfields.h"
#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int dialogWidth = 460;
constexpr int asItIs = -1; ///< The lowest value of a number: each keeps its own.
constexpr qsizetype longestCategory = 2000;

} // namespace

BulkDialog::BulkDialog(int count, QWidget *parent)
    : QDialog(parent)
    , m_points(makePointsField(u"bulkPoints"_s, this))
    , m_seconds(makeSecondsField(u"bulkSeconds"_s, this))
    , m_category(new QLineEdit(this))
    , m_noCategory(makeCheck(u"bulkNoCategory"_s, tr("Take the category away"), this))
    , m_difficulty(makeDifficultyField(u"bulkDifficulty"_s, this))
{
    setObjectName(u"bulkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change several questions"));
    const QString unchanged = tr("As it is");
    for (QSpinBox *number : {m_points, m_seconds}) {
        number->setMinimum(asItIs);
        number->setSpecialValueText(unchanged);
        number->setValue(asItIs);
    }
    m_category->setObjectName(u"bulkCategory"_s);
    m_category->setPlaceholderText(unchanged);
    m_category->setMaxLength(int(longestCategory));
    m_difficulty->insertItem(0, unchanged);
    m_difficulty->setCurrentIndex(0);
    layOut(count);
}

void BulkDialog::layOut(int count)
{
    auto *no = makeButton(tr("Cancel"), {}, ButtonLook::Plain, this);
    auto *yes = makeButton(tr("Change"), {}, ButtonLook::Primary, this);
    yes->setObjectName(u"bulkChange"_s);
    yes->setDefault(true);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(wanted());
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(
        new PlainLabel(TextRole::Subtitle, tr("Change %Ln question(s)", nullptr, count), this));
    column->addSpacing(8);
    column->addWidget(
        new OptionRow(tr("Points"), m_points, tr("Polls and slides bring no points.")));
    column->addWidget(new OptionRow(tr("Time"), m_seconds, tr("0: the room's own time.")));
    auto *category = new OptionRow(tr("Category"), m_category, {});
    column->addWidget(category);
    column->addWidget(new OptionRow({}, m_noCategory, {}));
    connect(m_noCategory, &QCheckBox::toggled, category, [category](bool none) {
        category->setBarred(none ? tr("The questions have none then.") : QString());
    });
    column->addWidget(new OptionRow(tr("Difficulty"), m_difficulty, {}));
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(dialogWidth);
}

BulkEdit BulkDialog::wanted() const
{
    BulkEdit edit;
    if (m_points->value() != asItIs)
        edit.points = m_points->value();
    if (m_seconds->value() != asItIs)
        edit.time = chosenSeconds(m_seconds);
    const QString category = m_category->text().trimmed();
    if (m_noCategory->isChecked())
        edit.category = QString();
    else if (!category.isEmpty())
        edit.category = category;
    if (m_difficulty->currentIndex() > 0)
        edit.difficulty = m_difficulty->currentData().toString();
    return edit;
}
