#include "core/library/formats/aikenformat.h"
#include "core/library/formats/cqaformat.h"
#include "core/library/formats/csvformat.h"
#include "core/library/formats/giftformat.h"
#include "core/library/formats/packimport.h"
#include "core/library/formats/packjson.h"
#include "core/library/formats/qtiformat.h"
#include "core/library/formats/quizjson.h"
#include "core/library/formats/quizpackformat.h"
#include "core/library/formats/triviajson.h"
#include "core/library/formats/xlsxformat.h"

using namespace Qt::StringLiterals;

// A new format is a row here, and a reader, a writer or both.

std::span<const FormatReader> formatReaders()
{
    static constexpr FormatReader readers[] {
        {"json"_L1, FileKind::Json, recognisesPackJson, readPackJson},
        {"opentdb"_L1, FileKind::Json, recognisesOpenTdb, readOpenTdb},
        {"trivia-api"_L1, FileKind::Json, recognisesTriviaApi, readTriviaApi},
        {"razzia"_L1, FileKind::Json, recognisesRazzia, readRazzia},
        {"kahoot-json"_L1, FileKind::Json, recognisesKahootJson, readKahootJson},
        {"csv"_L1, FileKind::Text, recognisesCsv, readCsv},
        {"aiken"_L1, FileKind::Text, recognisesAiken, readAiken},
        {"gift"_L1, FileKind::Text, recognisesGift, readGift},
        {"quizpack"_L1, FileKind::Zip, recognisesQuizpack, readQuizpack},
        {"xlsx"_L1, FileKind::Zip, recognisesXlsx, readXlsx},
        {"qti"_L1, FileKind::Zip, recognisesQtiPackage, readQtiPackage},
        {"qti"_L1, FileKind::Xml, recognisesQtiXml, readQtiXml},
        {"cqa"_L1, FileKind::Gzip, recognisesCqa, readCqa},
    };
    return readers;
}

std::span<const FormatWriter> formatWriters()
{
    static constexpr auto spreadsheet =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static constexpr auto plainText = "text/plain; charset=utf-8";
    static constexpr FormatWriter writers[] {
        {"quizpack"_L1, ".quizpack"_L1, "application/zip", writeQuizpack, true},
        {"json"_L1, ".json"_L1, "application/json", writePackJson, true},
        {"kahoot-xlsx"_L1, ".xlsx"_L1, spreadsheet, writeKahootXlsx},
        {"csv"_L1, ".csv"_L1, "text/csv; charset=utf-8", writeCsv, false, true},
        {"gift"_L1, ".gift.txt"_L1, plainText, writeGift, false, true},
        {"aiken"_L1, ".aiken.txt"_L1, plainText, writeAiken},
        {"qti"_L1, ".qti.zip"_L1, "application/zip", writeQti},
        {"cqa"_L1, ".cqa"_L1, "application/octet-stream", writeCqa},
        {"razzia"_L1, ".razzia.json"_L1, "application/json", writeRazzia},
        {"opentdb"_L1, ".opentdb.json"_L1, "application/json", writeOpenTdb},
        {"trivia-api"_L1, ".trivia-api.json"_L1, "application/json", writeTriviaApi},
    };
    return writers;
}
