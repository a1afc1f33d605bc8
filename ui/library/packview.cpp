#include "ui/library/packview.h"

#include "ui/library/shelvedquestiondelegate.h"
#include "ui/models/shelvedquestionsmodel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/packwords.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

QString factWords(const PackDetails &pack)
{
    QStringList parts{questionCountWords(pack.info.questionCount),
                      languageWords(pack.info.language)};
    if (!pack.author.isEmpty())
        parts << PackView::tr("by %1").arg(pack.author);
    parts << pack.licence << usesWords(pack.info.uses);
    parts.removeAll(QString());
    return oneLine(parts.join(u" · "_s));
}

} // namespace

PackView::PackView(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_facts(new ElidedLabel(TextRole::Muted, this))
    , m_description(new ElidedLabel(TextRole::Body, this))
    , m_buttons(new QHBoxLayout)
    , m_questions(new ShelvedQuestionsModel(this))
{
    setObjectName(u"packView"_s);
    auto *list = new SteadyList(this);
    list->setObjectName(u"packQuestions"_s);
    list->setModel(m_questions);
    list->setItemDelegate(new ShelvedQuestionDelegate(list));
    list->setAccessibleName(tr("Questions"));
    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    auto *framed = new QVBoxLayout(panel);
    framed->setContentsMargins(8, 8, 8, 8);
    framed->addWidget(list);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_description);
    column->addSpacing(4);
    column->addLayout(m_buttons);
    column->addSpacing(8);
    column->addWidget(panel, 1);
}

void PackView::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void PackView::showPack(const PackDetails &pack)
{
    m_title->setFullText(oneLine(pack.info.title));
    m_facts->setFullText(factWords(pack));
    m_description->setFullText(oneLine(pack.info.description));
    m_description->setVisible(!pack.info.description.isEmpty());
    m_questions->setPack(pack);
}
