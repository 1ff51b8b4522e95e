"""The thirteen norms over arrays: python3 conclude_plea.py FOLDER ROUNDS, prints JSON; writes FOLDER/verdicts.json.

A truth is 0 no, 1 not known, 2 yes: "and" is the lesser of two, "or" the greater, "some" the greatest of a group.
"""

import json
import os
import sys
import time

import numpy as np

NO, MAYBE, YES = 0, 1, 2
NONE = -1


def epoch(text):
    return int(np.datetime64(text, "D").astype(int))


class Table:
    """One table: whole columns as arrays; words and ids are numbers, what is not known is NONE."""

    def __init__(self, size, columns):
        self.size = size
        for name, column in columns.items():
            setattr(self, name, column)


class Words:
    def __init__(self):
        self.numbers = {}

    def __call__(self, word):
        return NONE if word is None else self.numbers.setdefault(word, len(self.numbers))


# How the columns of each table are read: ids of the case, lists of ids, numbers, truths; the rest are words.
IDS = {
    "persons": "id", "roles": "person of_", "charges": "id person offence", "agreements": "id party",
    "acts": "id by_ to_ behalf", "circumstances": "person", "assessments": "about",
}
LISTS = {"roles": "offences", "agreements": "charges", "acts": "about concerns"}
NUMBERS = {
    "cases": "c today", "persons": "c birth death", "roles": "c from_ to_", "charges": "c brought", "agreements": "c",
    "acts": "c day minute", "circumstances": "c", "assessments": "c",
}
TRUTHS = {
    "cases": "lacks_acts", "persons": "identified able speaks insane ill", "roles": "advocate authority", "acts": "filed",
    "circumstances": "objects reconciled made_good excluded", "assessments": "value",
}
WORDS = {
    "persons": "kind", "roles": "as_ basis", "charges": "category complicity", "agreements": "form",
    "acts": "kind form subject record instance", "circumstances": "code", "assessments": "what by_",
}


def load(folder):
    """Reads the tables. Ids become numbers that are one for the whole set; lists of ids become pairs of row and id."""
    words, ids = Words(), Words()
    tables = {}
    for name in NUMBERS:
        with open(os.path.join(folder, name + ".json"), encoding="utf-8") as file:
            rows = [json.loads(line) for line in file if line.strip()]
        columns = {}

        def each(kinds, read, kind=np.int64):
            for column in kinds.get(name, "").split():
                columns[column] = np.array([read(row["c"], row[column]) for row in rows], dtype=kind)

        each(IDS, lambda c, v: NONE if v is None else ids((c, v)))
        each(NUMBERS, lambda _, v: NONE if v is None else v)
        each(TRUTHS, lambda _, v: MAYBE if v is None else YES if v else NO, np.int8)
        each(WORDS, lambda _, v: words(v))
        for column in LISTS.get(name, "").split():
            pairs = [(i, ids((row["c"], one))) for i, row in enumerate(rows) for one in row[column] or ()]
            columns[column] = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        tables[name] = Table(len(rows), columns)
    return tables, words, ids


def equal(column, number):
    return np.where(column == NONE, MAYBE, np.where(column == number, YES, NO)).astype(np.int8)


def join(left, right):
    """Pairs of rows with the same number on both sides; what is not known meets nothing."""
    order = np.argsort(right, kind="stable")
    sorted_right = right[order]
    first = np.searchsorted(sorted_right, left, "left")
    count = np.where(left == NONE, 0, np.searchsorted(sorted_right, left, "right") - first)
    rows = np.repeat(np.arange(len(left)), count)
    inside = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    return rows, order[np.repeat(first, count) + inside]


def some(groups, of, truth, lacks=None):
    found = np.zeros(of, np.int8) if lacks is None else lacks.astype(np.int8).copy()
    np.maximum.at(found, groups, truth)
    return found


def negate(truth):
    return (2 - truth).astype(np.int8)


def presumed(truth, otherwise):
    return np.where(truth == MAYBE, otherwise, truth).astype(np.int8)


def lesser(*truths):
    return np.minimum.reduce(truths)


def greater(*truths):
    return np.maximum.reduce(truths)


def judge(t, words):
    cases, persons, roles, charges = t["cases"], t["persons"], t["roles"], t["charges"]
    agreements, acts = t["agreements"], t["acts"]
    w = words
    among = lambda column, *names: np.isin(column, [w(name) for name in names])
    lacks_of = np.where(cases.lacks_acts == YES, MAYBE, NO).astype(np.int8)

    today = cases.today[acts.c]
    past = np.where(acts.day == NONE, MAYBE, np.where(acts.day <= today, YES, NO)).astype(np.int8)

    def earlier(a, b):
        day_a, day_b, minute_a, minute_b = acts.day[a], acts.day[b], acts.minute[a], acts.minute[b]
        same_day = np.where((minute_a == NONE) | (minute_b == NONE), MAYBE, np.where(minute_a < minute_b, YES, NO))
        same_day = np.where(a == b, NO, same_day)
        other = np.where(day_a < day_b, YES, NO)
        return np.where((day_a == NONE) | (day_b == NONE), MAYBE, np.where(day_a == day_b, same_day, other)).astype(np.int8)

    held = (
        ((roles.from_ == NONE) | (roles.from_ <= cases.today[roles.c])) & ((roles.to_ == NONE) | (roles.to_ >= cases.today[roles.c]))
    )
    role_is = lambda *names: np.flatnonzero(held & among(roles.as_, *names))

    prosecutors = role_is("prosecutor")
    i, _ = join(acts.by_, roles.person[prosecutors])
    by_prosecutor = some(i, acts.size, YES)

    # Pleas that are not concluded yet, and the person of each.
    about_act, about_id = acts.about[:, 0], acts.about[:, 1]
    concluding = among(acts.kind, "concludeAgreement")
    i, j = join(agreements.id, about_id[concluding[about_act]])
    concluded = np.zeros(agreements.size, bool)
    concluded[i] = True
    plea = np.flatnonzero(among(agreements.form, "plea") & ~concluded)
    lacks = lacks_of[agreements.c[plea]]
    i, party = join(agreements.party[plea], persons.id)
    g = plea[i]
    of_g, p = g, party
    size, party_lacks = len(p), lacks_of[agreements.c[g]]

    # Charges that stand: an act that names the person and none of the charges ends all of his.
    i, _ = join(about_id, charges.id)
    names_one = np.zeros(acts.size, bool)
    names_one[about_act[i]] = True
    ending = among(acts.kind, "dropCharge", "terminateAgainst", "severCase")
    keep = ending[about_act]
    i, j = join(charges.id, about_id[keep])
    ended = some(i, charges.size, past[about_act[keep][j]], lacks_of[charges.c])
    keep = (ending & ~among(acts.kind, "dropCharge") & ~names_one)[about_act]
    i, j = join(charges.person, about_id[keep])
    np.maximum.at(ended, i, past[about_act[keep][j]])
    charge_today = cases.today[charges.c]
    stands = negate(ended)
    live = lesser(np.where((charges.brought == NONE) | (charges.brought <= charge_today), YES, NO).astype(np.int8), stands)
    crime = negate(equal(charges.category, w("misdemeanour")))
    eligible = np.where(charges.category == NONE, MAYBE, np.where(among(charges.category, "minor", "medium", "grave"), YES, NO)).astype(np.int8)
    live_crime = lesser(live, crime)

    out = []

    def say(norm, about, other, truth, labels=("violated", "unknown", "satisfied")):
        out.append((norm, agreements.id[about], other, np.array(labels, dtype=object)[truth]))

    i, j = join(persons.id[p], charges.person)
    each = some(i, size, live_crime[j])
    bad = some(i, size, lesser(live_crime, negate(eligible))[j])
    say("kz.cpc.612-1-1.gravity", g, persons.id[p], lesser(each, negate(bad)))

    listed_g, listed_id = agreements.charges[:, 0], agreements.charges[:, 1]
    pair, charge = join(listed_id, charges.id)
    pair_g = listed_g[pair]
    i, j = join(g, pair_g)
    say("kz.cpc.612-1-1.crimes-only", g, persons.id[p], negate(some(i, size, negate(crime)[charge[j]])))

    insane = greater(presumed(persons.insane, NO), presumed(persons.ill, NO))
    say("kz.cpc.612-2.insanity", g, persons.id[p], negate(insane)[p])

    # The last word of a person on a charge.
    speaking = among(acts.kind, "contestCharge", "agreeWithCharge", "admitGuilt")
    keep = speaking[about_act]
    i, j = join(charges.id, about_id[keep])
    said = about_act[keep][j]
    keep = (acts.by_[said] == charges.person[i]) & (past[said] != NO)
    word_charge, word = i[keep], said[keep]
    unsure = some(word_charge, charges.size, np.where(past[word] == MAYBE, YES, NO), lacks_of[charges.c]) != NO
    spoken = some(word_charge, charges.size, YES) == YES
    a, b = join(word_charge, word_charge)
    leads = np.where(a == b, YES, earlier(word[b], word[a]))
    leads = negate(some(a, len(word), negate(leads))) == YES
    agrees = some(word_charge[leads], charges.size, np.where(among(acts.kind[word[leads]], "contestCharge"), NO, YES))
    led = some(word_charge[leads], charges.size, YES) == YES
    not_contested = np.where(unsure, MAYBE, np.where(~spoken, YES, np.where(led, agrees, MAYBE))).astype(np.int8)
    i, j = join(persons.id[p], charges.person)
    say("kz.cpc.613-1-2.non-contest", g, persons.id[p], negate(some(i, size, lesser(live_crime, negate(not_contested))[j])))

    # Acts about the agreement.
    i, j = join(agreements.id[g], about_id)
    of_party, its_act = i, about_act[j]
    to_party = acts.to_[its_act] == persons.id[p][of_party]
    by_party = acts.by_[its_act] == persons.id[p][of_party]
    keep = among(acts.kind[its_act], "explainRights") & to_party & among(acts.subject[its_act], "consequencesAndRightToRefuse")
    say("kz.cpc.615-3-2.informed", g, persons.id[p],
        some(of_party[keep], size, lesser(past, by_prosecutor)[its_act[keep]], party_lacks))

    keep = among(acts.kind[its_act], "claimCoercion") & by_party
    claimed = some(of_party[keep], size, past[its_act[keep]], party_lacks)
    views = t["assessments"]
    keep = np.flatnonzero(among(views.what, "agreementVoluntary") & among(views.by_, "prosecutor"))
    i, j = join(agreements.id[g], views.about[keep])
    found = np.where(np.bincount(i, minlength=size) == 1, some(i, size, views.value[keep][j]), MAYBE)
    voluntary = np.where((claimed == YES) | (found == NO), 0, np.where(claimed == MAYBE, 1, np.where(found == YES, 2, 3)))
    say("kz.cpc.615-3-2.voluntary", g, persons.id[p], voluntary, ("violated", "unknown", "satisfied", "open"))

    x = t["circumstances"]
    may_object = among(x.code, "cpc-35-1-3", "cpc-35-1-4", "cpc-35-1-11")
    is_ending = among(x.code, *["cpc-35-1-%d" % n for n in range(1, 12)])
    ending_one = np.where(is_ending, np.where(may_object, negate(x.objects), YES), NO)
    reconciled = np.where(among(x.code, "cc-68-1"), lesser(x.reconciled, x.made_good, negate(x.excluded)), NO)
    i, j = join(persons.id[p], x.person)
    ends = some(i, size, greater(ending_one, reconciled)[j])
    say("kz.cpc.615-3-5.nothing-ends-prosecution", g, persons.id[p], presumed(negate(ends), YES))

    # Accomplices: pleas over the part of each, concluded today or planned together with this one.
    ends_here = among(charges.complicity, "coPerpetrator", "organiser", "instigator", "aider")
    is_plea = among(agreements.form, "plea")
    own = is_plea[pair_g] & (agreements.party[pair_g] == charges.person[charge])
    over_charge, over_g = charge[own], pair_g[own]
    keep = concluding[about_act]
    i, j = join(agreements.id, about_id[keep])
    conclusion = about_act[keep][j]
    on_today = np.where(acts.day[conclusion] == NONE, MAYBE, np.where(acts.day[conclusion] == today[conclusion], YES, NO))
    today_g = some(i, agreements.size, on_today, lacks_of[agreements.c])
    any_g = some(i, agreements.size, YES, lacks_of[agreements.c])
    done_today = some(over_charge, charges.size, today_g[over_g])
    to_come = some(over_charge, charges.size, negate(any_g)[over_g])
    planned = np.where(done_today == YES, 1, np.where(done_today == MAYBE, 2, np.where(to_come == NO, 0, np.where(to_come == YES, 3, 2))))
    i, j = join(g, pair_g)
    mine = charge[j]
    keep = ends_here[mine]
    row, mine = i[keep], mine[keep]
    a, b = join(charges.offence[mine], charges.offence)
    keep = (charges.person[b] != charges.person[mine[a]]) & ends_here[b] & (stands[b] != NO)
    row, other = row[a[keep]], b[keep]
    sure = stands[other] == YES
    has = lambda mask: np.bincount(row[mask], minlength=size) > 0
    fails = has(sure & (planned[other] == 0))
    doubt = has((planned[other] != 1) & (~sure | (planned[other] == 2)))
    together = np.where(fails, 0, np.where(doubt, 1, np.where(has(planned[other] == 3), 3, 2)))
    day = cases.today[agreements.c[g]]
    together = np.where((together == 0) & (day < epoch("2020-12-29")), 1, together)
    keep = day >= epoch("2020-12-11")
    say("kz.sc.2016-4.2-4.all-accomplices", g[keep], persons.id[p][keep], together[keep], ("violated", "unknown", "satisfied", "pending"))

    # Judgments of the first instance about the party.
    reversing = among(acts.kind, "reverseJudgment")[about_act]
    i, j = join(acts.id, about_id[reversing])
    reversed_ = some(i, acts.size, past[about_act[reversing][j]], lacks_of[acts.c])
    judging = among(acts.kind, "judgment") & among(acts.instance, "first")
    named = acts.concerns[judging[acts.concerns[:, 0]]]
    i, j = join(agreements.party[plea], named[:, 1])
    j = named[j, 0]
    judged = some(i, len(plea), lesser(past, negate(reversed_))[j], lacks)
    say("kz.sc.2016-4.31.not-with-convict", plea, np.full(len(plea), NONE), negate(judged))

    # Victims of the offences that an agreement covers.
    victims = role_is("victim")
    v_role, v_offence = roles.offences[:, 0], roles.offences[:, 1]
    keep = np.isin(v_role, victims)
    v_role, v_offence = v_role[keep], v_offence[keep]
    of_plea = np.isin(pair_g, plea)
    i, j = join(charges.offence[charge[of_plea]], v_offence)
    found = np.unique(np.stack([pair_g[of_plea][i], roles.person[v_role[j]]], 1), axis=0)
    i, j = join(found[:, 1], persons.id)
    vg, v = found[i, 0], j
    vsize, v_lacks = len(v), lacks_of[agreements.c[vg]]
    vday = cases.today[agreements.c[vg]]
    human, entity = equal(persons.kind, w("human"))[v], equal(persons.kind, w("entity"))[v]
    unable, foreign = negate(presumed(persons.able, YES))[v], negate(presumed(persons.speaks, YES))[v]
    dead = np.where((persons.death[v] != NONE) & (persons.death[v] <= vday), YES, NO).astype(np.int8)

    # What was done about the agreement, and by whom it was done for the victim.
    i, j = join(agreements.id[vg], about_id)
    row, act = i, about_act[j]
    vid = persons.id[v][row]
    his = among(acts.kind[act], "consent", "objectToAgreement") & ((acts.by_[act] == vid) | ((acts.behalf[act] == vid) & (acts.behalf[act] != NONE)))
    his_row, his_act = row[his], act[his]
    consents = among(acts.kind[his_act], "consent")
    k_row, k = his_row[consents], his_act[consents]
    o_row, o = his_row[~consents], his_act[~consents]

    def agent(names, truth, of_rows, persons_of):
        """Whether the person of a row is such an agent of the victim of the row."""
        chosen = role_is(*names)
        i, j = join(persons.id[v][of_rows], roles.of_[chosen])
        same = roles.person[chosen][j] == persons_of[i]
        return some(i[same], len(of_rows), truth[chosen][j][same])

    every_role = np.full(roles.size, YES, np.int8)
    by = acts.by_[k]
    authorised = agent(("representative",), roles.authority, k_row, by)
    by_head = agent(("representative",), equal(roles.basis, w("head")), k_row, by)
    by_relative = agent(("representative", "legalRepresentative"), equal(roles.basis, w("relative")), k_row, by)
    by_legal = agent(("legalRepresentative",), every_role, k_row, by)
    lawyers = role_is("representative")
    i, j = join(persons.id[v], roles.of_[lawyers])
    lawyer = some(i, vsize, roles.advocate[lawyers][j])

    born = persons.birth[v]
    birth = born.astype("datetime64[D]")
    month = birth.astype("datetime64[M]")
    inside = (birth - month.astype("datetime64[D]")).astype(np.int64)
    then = month + np.timedelta64(216, "M")
    length = ((then + 1).astype("datetime64[D]") - then.astype("datetime64[D]")).astype(np.int64)
    birthday = (then.astype("datetime64[D]").astype(np.int64)) + np.minimum(inside, length - 1)
    minor = np.where((born[k_row] == NONE) | (acts.day[k] == NONE) | (birthday[k_row] == acts.day[k]), MAYBE,
                     np.where(acts.day[k] < birthday[k_row], YES, NO)).astype(np.int8)
    needs = greater(minor, unable[k_row])
    himself = np.where(by == persons.id[v][k_row], YES, NO).astype(np.int8)
    proper = greater(
        lesser(entity[k_row], greater(authorised, by_head)),
        lesser(human[k_row], dead[k_row], by_relative),
        lesser(human[k_row], needs, by_legal),
        lesser(human[k_row], negate(needs), greater(himself, authorised)),
    )
    with_lawyer = greater(negate(lesser(human[k_row], greater(needs, foreign[k_row]))), lawyer[k_row])
    begun = vday[k_row] >= epoch("2016-07-07")
    written = np.where(begun, equal(acts.form, w("written"))[k], YES).astype(np.int8)
    in_file = np.where(begun, acts.filed[k], YES).astype(np.int8)
    was = past[k]
    grounds = [some(k_row, vsize, lesser(was, one), v_lacks) for one in (
        np.full(len(k), YES, np.int8), written, in_file, proper, with_lawyer, lesser(written, in_file, proper, with_lawyer))]
    say("kz.cpc.613-1-3.consent", vg, persons.id[v], lesser(*grounds))

    a, b = join(o_row, k_row)
    answered = some(a, len(o), lesser(past[k[b]], earlier(o[a], k[b])), v_lacks[o_row])
    say("kz.cpc.613-2-2.no-refusal", vg, persons.id[v], negate(some(o_row, vsize, lesser(past[o], negate(answered)), v_lacks)))

    to_him = np.where((acts.to_[act] == vid) & (vid != NONE), YES, NO).astype(np.int8)
    for_him = equal(np.where(acts.behalf[act] == vid, 1, np.where(acts.behalf[act] == NONE, NONE, 0)), 1)
    hearing = among(acts.kind[act], "hearOpinion")
    heard = some(row[hearing], vsize, lesser(past[act], by_prosecutor[act], greater(to_him, for_him))[hearing], v_lacks)
    say("kz.cpc.615-3.victim-heard", vg, persons.id[v], greater(heard, some(his_row, vsize, past[his_act], v_lacks)))

    telling = among(acts.kind[act], "explainRights") & among(acts.subject[act], "agreementConsequences", "both")
    t_row, t_act = row[telling], act[telling]
    to_agent = agent(("representative", "legalRepresentative"), every_role, t_row, acts.to_[t_act])
    told = lesser(past[t_act], by_prosecutor[t_act], greater(to_him[telling], to_agent))
    recorded = np.where(acts.record[t_act] == NONE, MAYBE, np.where(among(acts.record[t_act], "investigativeRecord", "sessionRecord"), YES, NO))
    a, b = join(k_row, t_row)
    before = some(a, len(k), lesser(told[b], earlier(t_act[b], k[a])), v_lacks[k_row])
    explained = lesser(
        some(t_row, vsize, told, v_lacks),
        some(t_row, vsize, lesser(told, recorded), v_lacks),
        negate(some(k_row, vsize, lesser(was, negate(before)), v_lacks)),
    )
    keep = vday >= epoch("2016-07-07")
    say("kz.sc.2016-4.10-2.consequences-explained", vg[keep], persons.id[v][keep], explained[keep])
    return out


def main():
    folder, rounds = sys.argv[1], int(sys.argv[2])
    start = time.process_time()
    tables, words, ids = load(folder)
    loading = time.process_time() - start
    times, out = [], []
    for _ in range(rounds + 1):
        start = time.process_time()
        out = judge(tables, words)
        times.append((time.process_time() - start) * 1000)
    names = {number: name for name, number in ids.numbers.items()}
    with open(os.path.join(folder, "verdicts.json"), "w", encoding="utf-8") as file:
        for norm, about, other, status in out:
            for g, o, s in zip(about, other, status):
                c, plea = names[int(g)]
                file.write(json.dumps([c, norm, plea, "" if o == NONE else names[int(o)][1], s]) + "\n")
    print(json.dumps({"numpy": np.__version__, "python": sys.version.split()[0], "loading": loading * 1000, "times": times[1:]}))


main()
