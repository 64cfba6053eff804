<?php
// A collector in one file: PHP 8.1 or newer with PDO and SQLite, and nothing else. Put it where your site runs PHP, and
// the file of the records where the site serves nothing. `php responses.php` prints what was collected; see README.md.
declare(strict_types=1);

const ALLOW_ORIGINS = ['https://www.agency.gov']; // The origins of the pages with the survey.
const LARGEST_BODY = 1_048_576;
const NEWEST = 3;
$file = getenv('A11_RECORDS') ?: '/var/lib/a11-survey/records.sqlite';

function open(string $file): PDO
{
    $database = new PDO("sqlite:$file", options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 5]);
    $database->exec('PRAGMA journal_mode = WAL');
    $database->exec('PRAGMA synchronous = FULL'); // What is acknowledged survives a crash of the machine.
    $database->exec('CREATE TABLE IF NOT EXISTS records
        (id TEXT PRIMARY KEY, record TEXT NOT NULL, sent_at TEXT, received_at TEXT NOT NULL)');
    return $database;
}

/** What is wrong with a record; the rest is read when it is taken over into a report. */
function wrong(mixed $record): ?string
{
    $is = fn (string $key, string $form): bool =>
        is_string($record->$key ?? null) && preg_match("/$form/D", $record->$key) === 1;
    $time = '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$';
    return match (true) {
        !$record instanceof stdClass => 'the record is no object',
        !$is('id', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') => 'id is no UUID',
        !in_array($record->schemaVersion ?? null, [1, 2, 3], true) => 'schemaVersion is no version',
        !$is('kind', '^(offered|started|left|returned|declined|response)$') => 'kind is not known',
        !$is('service', '\S') || !$is('provider', '\S') => 'service or provider is missing',
        !$is('lang', '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$') => 'lang does not have the right form',
        !$is('startedAt', $time) || !$is('submittedAt', $time) => 'startedAt or submittedAt is no time in UTC',
        !is_array($record->answers ?? null) => 'answers is no list',
        array_diff(array_keys((array) $record), KEYS) !== [] => 'the record has a key that is not known',
        default => null,
    };
}

const KEYS = [
    'schemaVersion', 'kind', 'id', 'service', 'provider', 'edition', 'channel', 'transactionPoint', 'surveyType',
    'trustStatement', 'ombControlNumber', 'lang', 'page', 'context', 'reached', 'honeypot', 'startedAt', 'submittedAt', 'answers',
];

function reply(int $status, array $document): never
{
    http_response_code($status);
    header('Content-Type: application/json');
    echo json_encode($document, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
    exit;
}

// From the command line: a batch a line, as if its device had waited until now, for `a11-survey collect`.
if (PHP_SAPI === 'cli') {
    foreach (open($file)->query('SELECT * FROM records ORDER BY received_at') as $row) {
        $waited = microtime(true) - (float) $row['received_at'];
        $sent = new DateTimeImmutable($row['sent_at'] ?? '@' . (int) $row['received_at']);
        $now = $sent->modify(sprintf('%+d milliseconds', round($waited * 1000)))->setTimezone(new DateTimeZone('UTC'));
        echo '{"sentAt":"', $now->format('Y-m-d\TH:i:s.v\Z'), '","records":[', $row['record'], "]}\n";
    }
    exit;
}

$origin = $_SERVER['HTTP_ORIGIN'] ?? null;
if ($origin !== null && !in_array($origin, [...ALLOW_ORIGINS, getenv('A11_ALLOW_ORIGIN')], true)) {
    reply(403, ['error' => 'Pages of this origin may not send.']);
}
header('Vary: Origin');
header('Access-Control-Allow-Origin: ' . ($origin ?? '*'));
header('Access-Control-Expose-Headers: Retry-After');

if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    header('Access-Control-Allow-Methods: POST');
    header('Access-Control-Allow-Headers: Content-Type');
    http_response_code(204);
    exit;
}
if ($_SERVER['REQUEST_METHOD'] !== 'POST') reply(405, ['error' => 'Records go to POST.']);
if (!preg_match('#^(text/plain|application/json)\b#', $_SERVER['CONTENT_TYPE'] ?? '')) {
    reply(415, ['error' => 'Send text/plain or application/json.']);
}
$body = file_get_contents('php://input', length: LARGEST_BODY + 1);
if (strlen($body) > LARGEST_BODY) reply(413, ['error' => 'Send fewer records at a time.']);
$batch = json_decode($body, depth: 64); // Objects stay objects: an empty one must not become a list.
if (!is_array($batch->records ?? null)) reply(400, ['error' => 'The body is not a batch.']);

$accepted = $refused = [];
try {
    $database = open($file);
    $database->exec('BEGIN IMMEDIATE');
    $insert = $database->prepare('INSERT INTO records VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING');
    foreach ($batch->records as $record) {
        // One of a later version is in neither list: its device keeps it until this file is up to date.
        if (is_int($record->schemaVersion ?? null) && $record->schemaVersion > NEWEST) continue;
        $reason = wrong($record);
        if ($reason !== null) {
            $refused[] = ['id' => (string) (is_string($record->id ?? null) ? $record->id : ''), 'reason' => $reason];
            continue;
        }
        $json = json_encode($record, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
        $sentAt = is_string($batch->sentAt ?? null) ? $batch->sentAt : null;
        $insert->execute([$record->id, $json, $sentAt, sprintf('%.3F', microtime(true))]);
        $accepted[$record->id] = true;
    }
    $database->exec('COMMIT'); // Acknowledged is what is stored, and not before.
} catch (Throwable $error) {
    error_log("Records could not be stored: {$error->getMessage()}");
    header('Retry-After: 10');
    reply(503, ['error' => 'Keep the records, and send them again.']);
}
reply(200, ['accepted' => array_keys($accepted), 'refused' => $refused]);
