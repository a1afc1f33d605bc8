#pragma once

#include <QAbstractButton>

/// The line over a part of a form that unfolds: an arrow, the part's name, and what is chosen in it.
class FoldHeader : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldHeader)

public:
    explicit FoldHeader(const QString &name, QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    QString summary() const { return m_summary; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_summary;
};
