#pragma once

#include "ui/widgets/messagebar.h"

class DraftFolder;
struct DraftInfo;

/// Tells at the start which pack was written and not saved, whether the program was closed or died.
class DraftNotice : public MessageBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftNotice)

public:
    explicit DraftNotice(DraftFolder &drafts, QWidget *parent = nullptr);

    /// Looks for drafts, and is seen once one is found.
    void look();

Q_SIGNALS:
    /// The host wants to go on with this one; empty: the pack that was never saved.
    void packAsked(const QString &packId);

private:
    void tell(const QList<DraftInfo> &drafts);

    DraftFolder &m_drafts;
    QString m_packId;
};
