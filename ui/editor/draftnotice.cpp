#include "ui/editor/draftnotice.h"

#include "ui/editor/draftfolder.h"
#include "ui/words/words.h"

#include <QPointer>

using namespace Qt::StringLiterals;

DraftNotice::DraftNotice(DraftFolder &drafts, QWidget *parent)
    : MessageBar(parent)
    , m_drafts(drafts)
{
    setObjectName(u"draftNotice"_s);
    setClosable(true);
    connect(this, &MessageBar::actionTriggered, this, [this] { Q_EMIT packAsked(m_packId); });
}

void DraftNotice::look()
{
    m_drafts.list([notice = QPointer(this)](const Result<QList<DraftInfo>> &drafts) {
        if (notice && drafts && !drafts->isEmpty())
            notice->tell(*drafts);
    });
}

void DraftNotice::tell(const QList<DraftInfo> &drafts)
{
    const DraftInfo &first = drafts.first();
    m_packId = first.packId;
    const QString title = oneLine(first.title);
    QString words = title.isEmpty() ? tr("A new pack was not saved when Quizstage ended.")
                                    : tr("“%1” was not saved when Quizstage ended.").arg(title);
    words += u' ' + tr("What you wrote is kept.");
    if (drafts.size() > 1)
        words += u' ' + tr("%Ln more pack(s) wait too.", nullptr, int(drafts.size()) - 1);
    showMessage(Kind::Info, words, tr("Go on writing"));
}
