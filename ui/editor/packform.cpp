#include "ui/editor/packform.h"

#include "ui/editor/fields.h"
#include "ui/editor/packdocument.h"
#include "ui/newroom/optionrow.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString tag = part.trimmed(); !tag.isEmpty() && tags.size() < mostPackTags)
            tags.append(tag);
    }
    return tags;
}

} // namespace

PackForm::PackForm(PackDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_title(makeLine(u"packTitle"_s, longestPackTitle, this))
    , m_tags(makeLine(u"packTags"_s, longestPackText, this))
{
    setObjectName(u"packForm"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget;
    form->setProperty("clear", u"true"_s);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(16, 8, 12, 16);
    column->setSpacing(8);
    const auto line = [this](const QString &name) { return makeLine(name, longestPackText, this); };
    addLine(column, tr("Title"), {}, m_title, &Pack::title);
    addLine(column, tr("Description"), tr("A sentence for whoever picks a pack."),
            line(u"packDescription"_s), &Pack::description);
    addLine(column, tr("Language"), tr("As a tag: en, de, pt-BR."), line(u"packLanguage"_s),
            &Pack::language);
    addTags(column);
    addLine(column, tr("Author"), {}, line(u"packAuthor"_s), &Pack::author);
    addLine(column, tr("Licence"), tr("Under which terms others may use it, such as CC-BY-4.0."),
            line(u"packLicence"_s), &Pack::licence);
    column->addStretch(1);
    setWidget(form);
    connect(&document, &PackDocument::changed, this, &PackForm::showPack);
    showPack();
}

void PackForm::addLine(QVBoxLayout *column, const QString &name, const QString &hint,
                       QLineEdit *field, QString Pack::*text)
{
    auto *row = new OptionRow(name, field, hint);
    column->addWidget(row);
    if (field == m_title)
        m_titleRow = row;
    m_lines.append({field, text});
    connect(field, &QLineEdit::textChanged, this, [this, field, text] {
        if (m_showing)
            return;
        Pack facts = m_document.pack();
        facts.*text = field->text();
        m_document.editFacts(facts, field->objectName());
    });
}

void PackForm::addTags(QVBoxLayout *column)
{
    column->addWidget(new OptionRow(tr("Tags"), m_tags, tr("Words to find it by, with commas.")));
    connect(m_tags, &QLineEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        Pack facts = m_document.pack();
        facts.tags = tagsIn(m_tags->text());
        m_document.editFacts(facts, m_tags->objectName());
    });
}

void PackForm::showPack()
{
    const QScopedValueRollback showing(m_showing, true);
    const Pack &pack = m_document.pack();
    for (const auto &[field, text] : std::as_const(m_lines))
        showText(field, pack.*text);
    // A comma that was just typed stays.
    if (tagsIn(m_tags->text()) != pack.tags)
        m_tags->setText(pack.tags.join(u", "_s));
    m_titleRow->setProblem(pack.title.trimmed().isEmpty() ? tr("Give the pack a title.") : QString());
}

void PackForm::start()
{
    m_title->setFocus();
    m_title->selectAll();
}
