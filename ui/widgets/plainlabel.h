#pragma once

#include <QLabel>

/// The steps of the type scale; looks are in the style sheet under `role`.
enum class TextRole { Body, Muted, Caption, Problem, Strong, Subtitle, Title, Heading, Code };

/// A label that never reads its text as markup: names and questions come from strangers.
class PlainLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    explicit PlainLabel(TextRole role, QWidget *parent = nullptr);
    PlainLabel(TextRole role, const QString &text, QWidget *parent = nullptr);

    void setRole(TextRole role);
    /// Wraps long text instead of widening the window.
    PlainLabel *wrapped();
};

/// One line of plain text that ends in "…" when it has no room and then tells all in a tooltip.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(TextRole role, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_fullText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_fullText;
};
