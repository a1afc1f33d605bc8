#include "ui/newroom/picturechooser.h"

#include "ui/newroom/drawnpicture.h"
#include "ui/newroom/worker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/thumbnail.h"
#include "ui/words/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr QSize previewSize {128, 72};
constexpr auto drawDelay = 250ms;
constexpr int longestCredit = 500;

} // namespace

PictureChooser::PictureChooser(HostSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preview(new QLabel(this))
    , m_kinds(new Segments(u"pictureKind"_s, {tr("None"), tr("Drawn"), tr("Own file…"), tr("Found")},
                           this))
    , m_other(makeButton(tr("Another one"), {}, ButtonLook::Link, this))
    , m_words((new PlainLabel(TextRole::Caption, this))->wrapped())
    , m_author(makeField(u"pictureAuthor"_s, tr("Who made it")))
    , m_link(makeField(u"pictureLink"_s, tr("Where it comes from")))
    , m_credit(makeCredit())
{
    m_preview->setFixedSize(previewSize);
    m_words->setObjectName(u"pictureWords"_s);
    m_other->setObjectName(u"otherPicture"_s);
    const auto offer = [this](const NodeStatus &status) {
        m_kinds->setOffered(int(Kind::Found), status.findsPictures);
    };
    connect(&session, &HostSession::nodeStatusChanged, this, offer);
    offer(session.nodeStatus());
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(drawDelay);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_kinds, 0, Qt::AlignLeft);
    words->addWidget(m_words);
    words->addWidget(m_other, 0, Qt::AlignLeft);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_preview, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_credit);
    connect(m_kinds, &Segments::chosen, this, [this](int index) { choose(Kind(index)); });
    connect(m_other, &QPushButton::clicked, this, &PictureChooser::find);
    connect(&m_drawSoon, &QTimer::timeout, this, &PictureChooser::draw);
    start();
}

QLineEdit *PictureChooser::makeField(const QString &name, const QString &words)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setMaxLength(longestCredit);
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    return field;
}

QWidget *PictureChooser::makeCredit()
{
    auto *credit = new QWidget(this);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_author);
    fields->addWidget(m_link);
    auto *column = new QVBoxLayout(credit);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(fields);
    column->addWidget(new PlainLabel(
        TextRole::Caption, tr("Both may stay empty; they are shown under the picture."), credit));
    return credit;
}

void PictureChooser::start()
{
    m_author->clear();
    m_link->clear();
    m_fileName.clear();
    setKind(Kind::None);
}

void PictureChooser::setWords(const QString &words)
{
    if (m_roomWords == words)
        return;
    m_roomWords = words;
    if (m_kind == Kind::Drawn) {
        m_preparing = true;
        m_drawSoon.start();
    }
}

void PictureChooser::takeFile(const QString &path)
{
    setKind(Kind::File);
    m_fileName = QFileInfo(path).fileName();
    prepare([path] { return readPicture(path); });
}

QString PictureChooser::author() const
{
    return m_credit->isVisibleTo(this) ? m_author->text().trimmed() : QString();
}

QString PictureChooser::link() const
{
    return m_credit->isVisibleTo(this) ? m_link->text().trimmed() : QString();
}

void PictureChooser::whenReady(std::function<void(const std::optional<RoomPicture> &)> ready)
{
    m_ready = std::move(ready);
    if (!m_preparing)
        tellReady();
    else if (m_drawSoon.isActive())
        draw();
}

void PictureChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPicture();
}

void PictureChooser::choose(Kind kind)
{
    if (kind == Kind::File) {
        // Not before there is a file.
        m_kinds->setCurrent(int(m_kind));
        openDialog();
    } else if (kind != m_kind) {
        setKind(kind);
        if (kind == Kind::Drawn)
            draw();
        if (kind == Kind::Found)
            find();
    }
}

void PictureChooser::setKind(Kind kind)
{
    m_kind = kind;
    m_kinds->setCurrent(int(kind));
    m_credit->setVisible(kind == Kind::File);
    m_other->setVisible(kind == Kind::Found);
    m_drawSoon.stop();
    ++m_request;
    m_preparing = false;
    m_picture.reset();
    m_problem.clear();
    m_notice.clear();
    showPicture();
}

void PictureChooser::openDialog()
{
    auto *dialog = new QFileDialog(
        this, tr("A picture for the room"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.webp *.gif"_s));
    dialog->setObjectName(u"pictureDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureChooser::takeFile);
    dialog->open();
}

void PictureChooser::draw()
{
    m_drawSoon.stop();
    prepare([words = m_roomWords] { return Result<RoomPicture>(preparePicture(drawPicture(words))); });
}

void PictureChooser::find()
{
    m_preparing = true;
    m_notice.clear();
    m_credit->hide();
    showPicture();
    const QString words = m_roomWords.trimmed().isEmpty() ? tr("quiz") : m_roomWords.trimmed();
    m_session.findPicture(words, this,
                          [this, request = ++m_request](const Result<FoundPicture> &found) {
                              // Something else may have been chosen meanwhile.
                              if (request == m_request)
                                  takeFound(found);
                          });
}

void PictureChooser::takeFound(const Result<FoundPicture> &found)
{
    if (!found) {
        m_notice = tr("%1 One is drawn instead.").arg(errorWords(found.error()));
        draw();
        return;
    }
    m_author->setText(found->author);
    m_link->setText(found->link);
    m_credit->show();
    prepare([file = found->file] { return readPictureFile(file); });
}

void PictureChooser::prepare(std::function<Result<RoomPicture>()> work)
{
    m_preparing = true;
    showPicture();
    runInPool(*QThreadPool::globalInstance(), this, std::move(work),
              [this, request = ++m_request](const Result<RoomPicture> &picture) {
                  // Something else may have been chosen meanwhile.
                  if (request == m_request)
                      take(picture);
              });
}

void PictureChooser::take(const Result<RoomPicture> &picture)
{
    m_preparing = false;
    m_picture = picture ? std::optional(*picture) : std::nullopt;
    m_problem = picture ? QString() : picture.error().message;
    showPicture();
    tellReady();
}

void PictureChooser::tellReady()
{
    if (const auto ready = std::exchange(m_ready, nullptr))
        ready(m_picture);
}

void PictureChooser::showPicture()
{
    m_preview->setPixmap(thumbnail(m_picture ? m_picture->image : QImage(), previewSize,
                                   Theme::of(palette()), devicePixelRatioF()));
    if (!m_problem.isEmpty())
        m_words->setText(m_problem);
    else if (m_kind == Kind::None)
        m_words->setText(tr("Phones and the screen page show it while people wait."));
    else if (!m_notice.isEmpty())
        m_words->setText(m_notice);
    else if (m_kind == Kind::Found)
        m_words->setText(m_preparing ? tr("Looking for a picture…")
                                     : tr("Found for the room's title. Its maker is named under it."));
    else if (m_kind == Kind::Drawn)
        m_words->setText(tr("A pattern of our own; the same title always gives the same one."));
    else
        m_words->setText(m_preparing ? tr("Reading %1…").arg(m_fileName) : m_fileName);
    m_words->setRole(m_problem.isEmpty() ? TextRole::Caption : TextRole::Problem);
    Q_EMIT changed();
}
