#include "core/game/textmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which typed answers count as the accepted one.
class TestTextMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsRight_data();
    void itIsRight();
    void itIsWrong_data();
    void itIsWrong();
};

namespace
{

struct Pair
{
    const char16_t *typed;
    const char16_t *accepted;
};

void addRows(const char *why, std::initializer_list<Pair> pairs)
{
    for (const Pair &pair : pairs) {
        const QString typed = QString::fromUtf16(pair.typed);
        const QString accepted = QString::fromUtf16(pair.accepted);
        QTest::addRow("%s: \"%s\" for \"%s\"", why, qUtf8Printable(typed), qUtf8Printable(accepted))
            << typed << accepted;
    }
}

void addColumns()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("accepted");
}

} // namespace

void TestTextMatch::itIsRight_data()
{
    addColumns();
    addRows("the same", {{u"Danube", u"Danube"},
                         {u"42", u"42"},
                         {u"Пушкин", u"Пушкин"},
                         {u"東京", u"東京"},
                         {u"القاهرة", u"القاهرة"},
                         {u"ירושלים", u"ירושלים"},
                         {u"?!", u"?!"},
                         {u"🦊", u"🦊"}});
    addRows("case", {{u"danube", u"Danube"},
                     {u"DANUBE", u"Danube"},
                     {u"dAnUbE", u"DANUBE"},
                     {u"ПУШКИН", u"Пушкин"},
                     {u"nasa", u"NASA"},
                     {u"STRASSE", u"Straße"},
                     {u"ΑΘΗΝΑ", u"Αθηνα"}});
    addRows("space", {{u"  Danube ", u"Danube"},
                      {u"New  York", u"New York"},
                      {u"NewYork", u"New York"},
                      {u"ice cream", u"icecream"},
                      {u"New\u00A0York", u"New York"},
                      {u"rock n roll", u"Rock'n'Roll"}});
    addRows("accents", {{u"Cafe", u"Café"},
                        {u"Café", u"Cafe"},
                        {u"Cafe\u0301", u"Café"},
                        {u"Malaga", u"Málaga"},
                        {u"Sao Paulo", u"São Paulo"},
                        {u"Dvorak", u"Dvořák"},
                        {u"Angstrom", u"Ångström"},
                        {u"Zoe", u"Zoë"},
                        {u"naive", u"naïve"},
                        {u"Lodz", u"Łódź"},
                        {u"Bjork", u"Björk"},
                        {u"Tromso", u"Tromsø"},
                        {u"Encyclopaedia", u"Encyclopædia"},
                        {u"oeuvre", u"œuvre"},
                        {u"Reykjavik", u"Reykjavík"},
                        {u"Thor", u"Þor"},
                        {u"Istanbul", u"İstanbul"}});
    addRows("umlauts", {{u"Muenchen", u"München"},
                        {u"Munchen", u"München"},
                        {u"Koeln", u"Köln"},
                        {u"Köln", u"Koeln"},
                        {u"Schroedinger", u"Schrödinger"},
                        {u"Aepfel", u"Äpfel"},
                        {u"Strasse", u"Straße"},
                        {u"Straße", u"Strasse"}});
    addRows("punctuation", {{u"Washington DC", u"Washington, D.C."},
                            {u"St. Petersburg", u"St Petersburg"},
                            {u"O'Neill", u"ONeill"},
                            {u"O’Neill", u"O'Neill"},
                            {u"Jean Luc Picard", u"Jean-Luc Picard"},
                            {u"Spider-Man", u"Spider Man"},
                            {u"Spiderman", u"Spider-Man"},
                            {u"Yes!", u"Yes"},
                            {u"\"Hamlet\"", u"Hamlet"},
                            {u"ACDC", u"AC/DC"},
                            {u"AC DC", u"AC/DC"},
                            {u"Hamlet.", u"Hamlet"},
                            {u"1 000", u"1,000"},
                            {u"1000", u"1,000"},
                            {u"(Danube)", u"Danube"},
                            {u"Mr Bean", u"Mr. Bean"}});
    addRows("and", {{u"Simon and Garfunkel", u"Simon & Garfunkel"},
                    {u"Simon & Garfunkel", u"Simon and Garfunkel"},
                    {u"R&B", u"R and B"}});
    addRows("article", {{u"the Danube", u"Danube"},
                        {u"Danube", u"The Danube"},
                        {u"a violin", u"Violin"},
                        {u"an apple", u"apple"},
                        {u"Beatles", u"The Beatles"},
                        {u"die Donau", u"Donau"},
                        {u"der Rhein", u"Rhein"},
                        {u"das Matterhorn", u"Matterhorn"},
                        {u"ein Hund", u"Hund"},
                        {u"la Seine", u"Seine"},
                        {u"le Louvre", u"Louvre"},
                        {u"les Invalides", u"Invalides"},
                        {u"el Prado", u"Prado"},
                        {u"los Andes", u"Andes"},
                        {u"il Duomo", u"Duomo"},
                        {u"the Tower of London", u"Tower of London"}});
    addRows("one slip in a word of five to eight", {{u"Danub", u"Danube"},
                                                    {u"Dnaube", u"Danube"},
                                                    {u"Danube", u"Danubes"},
                                                    {u"Danxbe", u"Danube"},
                                                    {u"Berlni", u"Berlin"},
                                                    {u"Einstien", u"Einstein"},
                                                    {u"Mozzart", u"Mozart"},
                                                    {u"Vianna", u"Vienna"},
                                                    {u"Lisbn", u"Lisbon"},
                                                    {u"Saturrn", u"Saturn"},
                                                    {u"Picaso", u"Picasso"},
                                                    {u"Pariss", u"Paris"},
                                                    {u"Brasil", u"Brazil"}});
    addRows("two slips in a longer word", {{u"Copenhagn", u"Copenhagen"},
                                           {u"Kopenhagen", u"Kopenhagen"},
                                           {u"Shakespear", u"Shakespeare"},
                                           {u"Shakespare", u"Shakespeare"},
                                           {u"Shakesbeer", u"Shakespeer"},
                                           {u"Missisippi", u"Mississippi"},
                                           {u"Misisippi", u"Mississippi"},
                                           {u"Kirgizstan", u"Kyrgyzstan"},
                                           {u"Lichtenstein", u"Liechtenstein"},
                                           {u"Photosinthesis", u"Photosynthesis"},
                                           {u"Tchaikovski", u"Tchaikovsky"}});
    addRows("a slip in each of several words", {{u"Albert Einstien", u"Albert Einstein"},
                                                {u"Abraham Linclon", u"Abraham Lincoln"},
                                                {u"Leonrado da Vinci", u"Leonardo da Vinci"},
                                                {u"Goergia O'Keefe", u"Georgia O’Keeffe"},
                                                {u"Great Barier Reef", u"Great Barrier Reef"},
                                                {u"Newzealand", u"New Zealand"},
                                                {u"Newzeland", u"New Zealand"}});
}

void TestTextMatch::itIsRight()
{
    QFETCH(QString, typed);
    QFETCH(QString, accepted);
    QVERIFY(matchesText(typed, accepted));
}

void TestTextMatch::itIsWrong_data()
{
    addColumns();
    addRows("something else", {{u"Rhine", u"Danube"},
                               {u"", u"Danube"},
                               {u" ", u"Danube"},
                               {u"D", u"Danube"},
                               {u"Dan", u"Danube"},
                               {u"?", u"Danube"},
                               {u"?", u"!"},
                               {u"🦊", u"🐙"},
                               {u"Danube Rhine", u"Danube"},
                               {u"京都", u"東京"},
                               {u"Достоевский", u"Пушкин"},
                               {u"no idea", u"Danube"},
                               {u"the", u"Danube"},
                               {u"the", u"The Who"},
                               {u"who", u"The Band"}});
    addRows("a short word must be right", {{u"Cat", u"Hat"},
                                           {u"Mars", u"Mark"},
                                           {u"Iran", u"Iraq"},
                                           {u"Nil", u"Nile"},
                                           {u"Rome", u"Rom"},
                                           {u"Oslo", u"Olso"},
                                           {u"Bill", u"Bull"},
                                           {u"gold", u"bold"},
                                           {u"lead", u"leaf"},
                                           {u"Mali", u"Bali"},
                                           {u"Cuba", u"Kuba"}});
    addRows("digits must be right", {{u"1945", u"1944"},
                                     {u"1066", u"1067"},
                                     {u"10000", u"100000"},
                                     {u"R2D3", u"R2D2"},
                                     {u"Apollo 13", u"Apollo 11"},
                                     {u"Formula 2", u"Formula 1"},
                                     {u"Beethoven 9", u"Beethoven 5"},
                                     {u"1789123456", u"1789123457"},
                                     {u"Boeing737", u"Boeing747"}});
    addRows("numerals must be right", {{u"Henry VII", u"Henry VIII"},
                                       {u"Elizabeth I", u"Elizabeth II"},
                                       {u"Louis XIV", u"Louis XVI"},
                                       {u"Rocky II", u"Rocky III"}});
    addRows("the first letter must be right", {{u"Manube", u"Danube"},
                                               {u"Tanube", u"Danube"},
                                               {u"Lustria", u"Austria"},
                                               {u"Mermany", u"Germany"},
                                               {u"ermany", u"Germany"},
                                               {u"Bopenhagen", u"Copenhagen"}});
    addRows("another name of the same length or nearly", {{u"Austria", u"Australia"},
                                                          {u"Australia", u"Austria"},
                                                          {u"Niger", u"Nigeria"},
                                                          {u"Slovakia", u"Slovenia"},
                                                          {u"North Korea", u"South Korea"},
                                                          {u"Guinea", u"Guyana"},
                                                          {u"Gambia", u"Zambia"},
                                                          {u"Bolivar", u"Bolivia"},
                                                          {u"Dominica", u"Dominican"
                                                                        u" Republic"},
                                                          {u"George Bush", u"George Best"},
                                                          {u"Mercury", u"Mercy"},
                                                          {u"Karl Marx", u"Karl May"},
                                                          {u"Monet", u"Money Pit"},
                                                          {u"West Virginia", u"Virginia"}});
    addRows("two slips in a short word", {{u"Dnb", u"Danube"},
                                          {u"Danbue x", u"Danube"},
                                          {u"Brelni", u"Berlin"},
                                          {u"Vinna", u"Vientna"},
                                          {u"Lisnob", u"Lisbon"},
                                          {u"Piccasso Pablo", u"Pablo Picasso"}});
    addRows("three slips in a long word", {{u"Kopnhagn", u"Copenhagen"},
                                           {u"Misisipi", u"Mississippi"},
                                           {u"Photosintesys", u"Photosynthesis"}});
}

void TestTextMatch::itIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, accepted);
    QVERIFY(!matchesText(typed, accepted));
}

QTEST_APPLESS_MAIN(TestTextMatch)
#include "tst_textmatch.moc"
