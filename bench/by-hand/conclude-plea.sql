-- The thirteen norms over tables of cases. Not known is NULL; AND and OR are three-valued as they stand. What is presumed until the
-- file says otherwise is coalesce: in the cases raced nobody declared such a fact unknown.

-- Whether some row is as asked: bool_or alone would pass over rows of which that is not known.
CREATE MACRO some_is(x, lacks) AS
  CASE WHEN bool_or(x) THEN true WHEN lacks OR bool_or(x IS NULL) THEN NULL ELSE false END;
CREATE MACRO every_is(x, lacks) AS NOT some_is(NOT x, lacks);
-- Acts of one day without an hour have no order.
CREATE MACRO earlier(a_day, a_minute, b_day, b_minute) AS
  CASE WHEN a_day <> b_day THEN a_day < b_day ELSE a_minute < b_minute END;
CREATE MACRO status(x) AS CASE WHEN x THEN 'satisfied' WHEN NOT x THEN 'violated' ELSE 'unknown' END;
CREATE MACRO day_of(text) AS date_diff('day', DATE '1970-01-01', text::DATE);

CREATE VIEW verdicts AS
WITH
-- Acts, with whether they lie before the one to be done at the end of the day.
act AS MATERIALIZED (SELECT a.*, a.day <= k.today AS past, k.lacks_acts AS lacks FROM acts a JOIN cases k USING (c)),
role AS MATERIALIZED (
  SELECT r.* FROM roles r JOIN cases k USING (c)
  WHERE coalesce(r.from_ <= k.today, true) AND coalesce(k.today <= r.to_, true)
),
plea AS MATERIALIZED (
  SELECT g.*, k.today, k.lacks_acts AS lacks FROM agreements g JOIN cases k USING (c)
  WHERE g.form = 'plea' AND NOT EXISTS (
    FROM acts a WHERE a.c = g.c AND a.kind = 'concludeAgreement' AND list_contains(a.about, g.id))
),
party AS MATERIALIZED (
  SELECT g.c, g.id AS gid, g.charges, g.today, g.lacks, p.id AS pid, p.insane, p.ill
  FROM plea g JOIN persons p ON p.c = g.c AND p.id = g.party
),
prosecuted AS MATERIALIZED (
  SELECT a.*, (SELECT some_is(r.person = a.by_, false) FROM role r WHERE r.c = a.c AND r.as_ = 'prosecutor') AS by_prosecutor
  FROM act a
),
-- Charges with whether they were ended: an act that names the person and none of the charges ends all of his.
ender AS MATERIALIZED (
  SELECT a.c, a.kind, a.about, a.past,
    NOT EXISTS (FROM charges x WHERE x.c = a.c AND list_contains(a.about, x.id)) AS names_none
  FROM act a WHERE a.kind IN ('dropCharge', 'terminateAgainst', 'severCase')
),
charge AS MATERIALIZED (
  SELECT ch.*, coalesce(ch.brought <= k.today, true) AND NOT (
      SELECT some_is(e.past AND (list_contains(e.about, ch.id)
        OR (e.kind <> 'dropCharge' AND list_contains(e.about, ch.person) AND e.names_none)), k.lacks_acts)
      FROM ender e WHERE e.c = ch.c) AS live,
    ch.complicity IN ('coPerpetrator', 'organiser', 'instigator', 'aider') AS together,
    k.lacks_acts AS lacks, k.today
  FROM charges ch JOIN cases k USING (c)
),
-- The last word of the person on a charge before the act; two last words of one moment tell nothing.
word AS MATERIALIZED (
  SELECT ch.c, ch.id, a.id AS act, a.kind, a.day, a.minute, a.past
  FROM charge ch JOIN act a ON a.c = ch.c AND a.kind IN ('contestCharge', 'agreeWithCharge', 'admitGuilt')
    AND a.by_ = ch.person AND list_contains(a.about, ch.id) AND coalesce(a.past, true)
),
charge_said AS MATERIALIZED (
  SELECT ch.*, CASE
      WHEN ch.lacks OR EXISTS (FROM word w WHERE w.c = ch.c AND w.id = ch.id AND w.past IS NULL) THEN NULL
      WHEN NOT EXISTS (FROM word w WHERE w.c = ch.c AND w.id = ch.id) THEN true
      ELSE (SELECT any_value(w.kind <> 'contestCharge') FROM word w WHERE w.c = ch.c AND w.id = ch.id AND (
        SELECT every_is(w.act = x.act OR earlier(x.day, x.minute, w.day, w.minute), false)
        FROM word x WHERE x.c = ch.c AND x.id = ch.id)) END AS not_contested
  FROM charge ch
),
-- Pleas over the part of an accomplice, with their conclusions; 0 no, 1 yes, 2 not known, 3 for the act itself to tell.
covering AS MATERIALIZED (
  SELECT ch.c, ch.id, 
    (SELECT some_is(a.day = ch.today, ch.lacks) FROM act a
      WHERE a.c = ch.c AND a.kind = 'concludeAgreement' AND list_contains(a.about, g.id)) AS today,
    NOT (SELECT some_is(true, ch.lacks) FROM act a
      WHERE a.c = ch.c AND a.kind = 'concludeAgreement' AND list_contains(a.about, g.id)) AS to_come
  FROM charge ch JOIN agreements g ON g.c = ch.c AND g.form = 'plea' AND g.party = ch.person AND list_contains(g.charges, ch.id)
),
at_once AS MATERIALIZED (
  SELECT ch.*, (
    SELECT CASE WHEN some_is(v.today, false) THEN 1 WHEN some_is(v.today, false) IS NULL THEN 2
      WHEN NOT some_is(v.to_come, false) THEN 0 WHEN some_is(v.to_come, false) THEN 3 ELSE 2 END
    FROM covering v WHERE v.c = ch.c AND v.id = ch.id) AS planned
  FROM charge ch
),
accomplice AS (
  SELECT f.c, f.gid, f.pid, f.today, (
    SELECT CASE WHEN bool_or(x.live IS NOT NULL AND x.planned = 0) THEN 0
      WHEN bool_or(x.planned <> 1 AND (x.live IS NULL OR x.planned = 2)) THEN 2 WHEN bool_or(x.planned = 3) THEN 3 ELSE 1 END
    FROM charge ch JOIN (
      SELECT o.*, NOT (SELECT some_is(e.past AND (list_contains(e.about, o.id)
          OR (e.kind <> 'dropCharge' AND list_contains(e.about, o.person) AND e.names_none)), o.lacks)
        FROM ender e WHERE e.c = o.c) AS here
      FROM at_once o) x ON x.c = ch.c AND x.offence = ch.offence AND x.person <> ch.person AND x.together AND coalesce(x.here, true)
    WHERE ch.c = f.c AND ch.together AND list_contains(f.charges, ch.id)) AS together
  FROM party f WHERE f.today >= day_of('2020-12-11')
),
-- Persons recognised as victims of an offence the agreement covers.
victim AS MATERIALIZED (
  SELECT g.c, g.id AS gid, g.today, g.lacks, v.id AS vid, v.kind, v.birth,
    NOT coalesce(v.able, true) AS unable, NOT coalesce(v.speaks, true) AS foreign_tongue, coalesce(v.death <= g.today, false) AS died
  FROM plea g JOIN persons v ON v.c = g.c
  WHERE EXISTS (FROM role r JOIN charges ch ON ch.c = r.c
    WHERE r.c = g.c AND r.as_ = 'victim' AND r.person = v.id AND list_contains(g.charges, ch.id) AND list_contains(r.offences, ch.offence))
),
agent AS MATERIALIZED (SELECT * FROM role WHERE as_ IN ('representative', 'legalRepresentative')),
-- Acts of a victim, by himself or by another in his name.
of_victim AS MATERIALIZED (
  SELECT v.*, a.id AS act, a.kind AS done, a.by_, a.form, a.filed, a.day, a.minute, a.past,
    v.birth + 0 AS born, date_diff('day', DATE '1970-01-01', DATE '1970-01-01' + v.birth::INTEGER + INTERVAL 18 YEAR) AS birthday
  FROM victim v JOIN act a ON a.c = v.c AND a.kind IN ('consent', 'objectToAgreement') AND list_contains(a.about, v.gid)
    AND (a.by_ = v.vid OR coalesce(a.behalf = v.vid, false)) AND coalesce(a.past, true)
),
consent AS MATERIALIZED (
  SELECT k.*, CASE WHEN k.birthday = k.day THEN NULL ELSE k.day < k.birthday END OR k.unable AS needs_one,
    (SELECT some_is(r.person = k.by_ AND r.authority, false) FROM agent r
      WHERE r.c = k.c AND r.as_ = 'representative' AND r.of_ = k.vid) AS authorised,
    (SELECT some_is(r.person = k.by_ AND r.basis = 'head', false) FROM agent r
      WHERE r.c = k.c AND r.as_ = 'representative' AND r.of_ = k.vid) AS by_head,
    (SELECT some_is(r.person = k.by_ AND r.basis = 'relative', false) FROM agent r WHERE r.c = k.c AND r.of_ = k.vid) AS by_relative,
    (SELECT some_is(r.person = k.by_, false) FROM agent r
      WHERE r.c = k.c AND r.as_ = 'legalRepresentative' AND r.of_ = k.vid) AS by_legal,
    (SELECT some_is(r.advocate, false) FROM agent r
      WHERE r.c = k.c AND r.as_ = 'representative' AND r.of_ = k.vid) AS lawyer
  FROM of_victim k WHERE k.done = 'consent'
),
sound AS MATERIALIZED (
  SELECT k.*, k.today < day_of('2016-07-07') OR k.form = 'written' AS written, k.today < day_of('2016-07-07') OR k.filed AS in_file,
    (k.kind = 'entity' AND (k.authorised OR k.by_head)) OR (k.kind = 'human' AND k.died AND k.by_relative)
      OR (k.kind = 'human' AND k.needs_one AND k.by_legal)
      OR (k.kind = 'human' AND NOT k.needs_one AND (k.by_ = k.vid OR k.authorised)) AS proper,
    NOT (k.kind = 'human' AND (k.needs_one OR k.foreign_tongue)) OR k.lawyer AS with_lawyer
  FROM consent k
),
-- Explanations of what consent leads to, by a prosecutor, to the victim or to one who speaks for him.
told AS MATERIALIZED (
  SELECT v.c, v.gid, v.vid, a.id AS act, a.day, a.minute, a.record IN ('investigativeRecord', 'sessionRecord') AS recorded,
    a.past AND a.by_prosecutor AND (a.to_ = v.vid OR (
      SELECT some_is(r.person = a.to_, false) FROM agent r WHERE r.c = v.c AND r.of_ = v.vid)) AS told
  FROM victim v JOIN prosecuted a ON a.c = v.c AND a.kind = 'explainRights' AND a.subject IN ('agreementConsequences', 'both')
    AND list_contains(a.about, v.gid)
)
SELECT f.c, f.gid AS g, f.pid AS other, 'kz.cpc.612-1-1.gravity' AS norm, status(
    (SELECT some_is(ch.person = f.pid AND ch.live AND ch.category <> 'misdemeanour', false) FROM charge ch WHERE ch.c = f.c)
    AND (SELECT every_is(NOT (ch.person = f.pid AND ch.live AND ch.category <> 'misdemeanour')
      OR ch.category IN ('minor', 'medium', 'grave'), false) FROM charge ch WHERE ch.c = f.c)) AS status
  FROM party f
UNION ALL SELECT f.c, f.gid, f.pid, 'kz.cpc.612-1-1.crimes-only', status(
    (SELECT every_is(ch.category <> 'misdemeanour', false) FROM charge ch WHERE ch.c = f.c AND list_contains(f.charges, ch.id)))
  FROM party f
UNION ALL SELECT f.c, f.gid, f.pid, 'kz.cpc.612-2.insanity', status(NOT (coalesce(f.insane, false) OR coalesce(f.ill, false)))
  FROM party f
UNION ALL SELECT f.c, f.gid, f.pid, 'kz.cpc.613-1-2.non-contest', status(
    (SELECT every_is(NOT (ch.live AND ch.category <> 'misdemeanour') OR ch.not_contested, false)
      FROM charge_said ch WHERE ch.c = f.c AND ch.person = f.pid))
  FROM party f
UNION ALL SELECT f.c, f.gid, f.pid, 'kz.cpc.615-3-2.informed', status(
    (SELECT some_is(a.past AND a.by_prosecutor, f.lacks) FROM prosecuted a WHERE a.c = f.c AND a.kind = 'explainRights'
      AND a.to_ = f.pid AND list_contains(a.about, f.gid) AND a.subject = 'consequencesAndRightToRefuse'))
  FROM party f
UNION ALL SELECT s.c, s.gid, s.pid, 'kz.cpc.615-3-2.voluntary', CASE
    WHEN s.claimed OR NOT s.found THEN 'violated' WHEN s.claimed IS NULL THEN 'unknown' WHEN s.found THEN 'satisfied' ELSE 'open' END
  FROM (SELECT f.*,
      (SELECT some_is(a.past, f.lacks) FROM act a
        WHERE a.c = f.c AND a.kind = 'claimCoercion' AND a.by_ = f.pid AND list_contains(a.about, f.gid)) AS claimed,
      (SELECT CASE WHEN count(*) = 1 THEN any_value(e.value) END FROM assessments e
        WHERE e.c = f.c AND e.what = 'agreementVoluntary' AND e.by_ = 'prosecutor' AND e.about = f.gid) AS found
    FROM party f) s
UNION ALL SELECT f.c, f.gid, f.pid, 'kz.cpc.615-3-5.nothing-ends-prosecution', status(coalesce(NOT
    (SELECT some_is((regexp_matches(x.code, '^cpc-35-1-([1-9]|1[01])$')
        AND (x.code NOT IN ('cpc-35-1-3', 'cpc-35-1-4', 'cpc-35-1-11') OR NOT x.objects))
      OR (x.code = 'cc-68-1' AND x.reconciled AND x.made_good AND NOT x.excluded), false)
    FROM circumstances x WHERE x.c = f.c AND x.person = f.pid), true))
  FROM party f
UNION ALL SELECT f.c, f.gid, f.pid, 'kz.sc.2016-4.2-4.all-accomplices',
    CASE f.together WHEN 1 THEN 'satisfied' WHEN 3 THEN 'pending' WHEN 2 THEN 'unknown'
      ELSE CASE WHEN f.today < day_of('2020-12-29') THEN 'unknown' ELSE 'violated' END END
  FROM accomplice f
UNION ALL SELECT g.c, g.id, '', 'kz.sc.2016-4.31.not-with-convict', status(NOT
    (SELECT some_is(j.past AND NOT (SELECT some_is(r.past, g.lacks) FROM act r
        WHERE r.c = g.c AND r.kind = 'reverseJudgment' AND list_contains(r.about, j.id)), g.lacks)
      FROM act j WHERE j.c = g.c AND j.kind = 'judgment' AND j.instance = 'first' AND list_contains(j.concerns, g.party)))
  FROM plea g
UNION ALL SELECT v.c, v.gid, v.vid, 'kz.cpc.613-1-3.consent', status(
    (SELECT some_is(k.past, v.lacks) AND some_is(k.past AND k.written, v.lacks) AND some_is(k.past AND k.in_file, v.lacks)
        AND some_is(k.past AND k.proper, v.lacks) AND some_is(k.past AND k.with_lawyer, v.lacks)
        AND some_is(k.past AND k.written AND k.in_file AND k.proper AND k.with_lawyer, v.lacks)
      FROM sound k WHERE k.c = v.c AND k.gid = v.gid AND k.vid = v.vid))
  FROM victim v
UNION ALL SELECT v.c, v.gid, v.vid, 'kz.cpc.613-2-2.no-refusal', status(NOT
    (SELECT some_is(o.past AND NOT (SELECT some_is(k.past AND earlier(o.day, o.minute, k.day, k.minute), v.lacks)
        FROM consent k WHERE k.c = v.c AND k.gid = v.gid AND k.vid = v.vid), v.lacks)
      FROM of_victim o WHERE o.c = v.c AND o.gid = v.gid AND o.vid = v.vid AND o.done = 'objectToAgreement'))
  FROM victim v
UNION ALL SELECT v.c, v.gid, v.vid, 'kz.cpc.615-3.victim-heard', status(
    (SELECT some_is(a.past AND a.by_prosecutor AND (a.to_ = v.vid OR a.behalf = v.vid), v.lacks) FROM prosecuted a
      WHERE a.c = v.c AND a.kind = 'hearOpinion' AND list_contains(a.about, v.gid))
    OR (SELECT some_is(o.past, v.lacks) FROM of_victim o WHERE o.c = v.c AND o.gid = v.gid AND o.vid = v.vid))
  FROM victim v
UNION ALL SELECT v.c, v.gid, v.vid, 'kz.sc.2016-4.10-2.consequences-explained', status(
    (SELECT some_is(t.told, v.lacks) AND some_is(t.told AND t.recorded, v.lacks) FROM told t
      WHERE t.c = v.c AND t.gid = v.gid AND t.vid = v.vid)
    AND (SELECT every_is(NOT k.past OR (SELECT some_is(t.told AND earlier(t.day, t.minute, k.day, k.minute), v.lacks)
        FROM told t WHERE t.c = v.c AND t.gid = v.gid AND t.vid = v.vid), v.lacks)
      FROM consent k WHERE k.c = v.c AND k.gid = v.gid AND k.vid = v.vid))
  FROM victim v WHERE v.today >= day_of('2016-07-07');
