package org.entstage.banc.modele;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entstage.essai.ModeleDeTest;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.QuestionnairesEnVigueur;
import org.entstage.evaluation.questionnaire.VersionEnVigueur;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sheets that were handed in, made by the database itself from the conventions that are there: every question answered,
 * as if at random, the same each time. What is counted from them is not written: that is what rebuilding is for.
 */
public final class FichesEnMasse {

    private static final String NUL = "null";
    private static final String PHRASE =
            "concat('Propos fictifs de la fiche ', f.id, ' : un stage utile, une équipe attentive.')";

    private final JdbcTemplate jdbc;
    private final QuestionnairesEnVigueur questionnaires;

    public FichesEnMasse(ModeleDeTest modele) {
        this.jdbc = new JdbcTemplate(modele.bean(javax.sql.DataSource.class));
        this.questionnaires = modele.bean(QuestionnairesEnVigueur.class);
    }

    /** The delivered form of the students. */
    public VersionEnVigueur formulaire() {
        Long version = jdbc.queryForObject(
                "select max(v.id) from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id"
                        + " where q.repondant = 'ETUDIANT' and v.etat = 'PUBLIEE'",
                Long.class);
        return questionnaires.version(version).orElseThrow();
    }

    /**
     * Once for an empty database.
     *
     * @return how many sheets there are now
     */
    public int remplir(int maximum) {
        VersionEnVigueur formulaire = formulaire();
        jdbc.update("insert into fiche_evaluation (version, etablissement, convention_id, repondant, etat, version_id,"
                + " ouverte_le, modifiee_le, validee_le, annee, centre_id, structure_id, naf, pays, code_etape,"
                + " code_composante) select 0, c.etablissement, c.id, 'ETUDIANT', 'VALIDEE', "
                + formulaire.versionId() + ", c.creee_le, c.creee_le, c.creee_le, c.annee, c.centre_id, c.structure_id,"
                + " s.naf, coalesce(c.lieu_pays, s.pays), c.code_etape, c.code_composante from convention c"
                + " left join structure_accueil s on s.id = c.structure_id where not exists (select 1 from"
                + " fiche_evaluation f where f.convention_id = c.id and f.repondant = 'ETUDIANT')"
                + " order by c.id limit " + maximum);
        questionnaires
                .questions(formulaire.versionId())
                .forEach((code, id) ->
                        repondre(formulaire.contenu().question(code).orElseThrow(), id, formulaire.versionId()));
        return jdbc.queryForObject("select count(*) from fiche_evaluation", Integer.class);
    }

    private void repondre(Question question, long id, long version) {
        Ligne ligne = new Ligne(id, version);
        switch (question.type()) {
            case CHOIX_UNIQUE -> inserer(ligne.choix(parmi(id, codes(question))), question);
            case OUI_NON -> inserer(ligne.choix(parmi(id, List.of("oui", "oui", "non"))), question);
            case QUALITE_5, ACCORD_5 -> inserer(ligne.nombre(hasard(id, 5) + " + 1"), question);
            case ECHELLE_0_10 -> inserer(ligne.nombre(hasard(id, 11)), question);
            case NOMBRE -> inserer(ligne.nombre("500 + " + hasard(id, 90)), question);
            case DATE -> inserer(ligne.jour("cast(f.validee_le as date)"), question);
            case TEXTE -> inserer(ligne.texte(PHRASE), question);
            case CHOIX_MULTIPLE -> {
                question.choix()
                        .forEach(choix -> inserer(ligne.element(choix.code())
                                .choix(texte(choix.code()))
                                .ou(hasard(id + rang(question, choix), 3) + " = 0")));
                commenter(ligne, question);
            }
            case GROUPE_OUI_NON -> {
                question.choix()
                        .forEach(item -> inserer(ligne.element(item.code())
                                .choix(parmi(id + rang(question, item), List.of("oui", "non")))));
                commenter(ligne, question);
            }
        }
    }

    private void inserer(Ligne ligne, Question question) {
        inserer(
                question.commentaire()
                        ? ligne.commentaire("case when " + commentee(ligne) + " then " + PHRASE + " end")
                        : ligne);
    }

    private void commenter(Ligne ligne, Question question) {
        if (question.commentaire()) {
            inserer(ligne.commentaire(PHRASE).ou(commentee(ligne)));
        }
    }

    /** One in seven. */
    private static String commentee(Ligne ligne) {
        return hasard(ligne.question + 3, 7) + " = 0";
    }

    private void inserer(Ligne ligne) {
        jdbc.update("insert into reponse_evaluation (fiche_id, question_id, element, choix, nombre, jour, texte,"
                + " commentaire) select f.id, " + ligne.question + ", " + ligne.element + ", " + ligne.choix + ", "
                + ligne.nombre + ", " + ligne.jour + ", " + ligne.texte + ", " + ligne.commentaire
                + " from fiche_evaluation f where f.version_id = " + ligne.version + " and " + ligne.ou);
    }

    /** A row to be inserted, each value as SQL. */
    private record Ligne(
            long question,
            long version,
            String element,
            String choix,
            String nombre,
            String jour,
            String texte,
            String commentaire,
            String ou) {

        Ligne(long question, long version) {
            this(question, version, "''", NUL, NUL, NUL, NUL, NUL, "1 = 1");
        }

        Ligne element(String code) {
            return new Ligne(question, version, FichesEnMasse.texte(code), choix, nombre, jour, texte, commentaire, ou);
        }

        Ligne choix(String valeur) {
            return new Ligne(question, version, element, valeur, nombre, jour, texte, commentaire, ou);
        }

        Ligne nombre(String valeur) {
            return new Ligne(question, version, element, choix, valeur, jour, texte, commentaire, ou);
        }

        Ligne jour(String valeur) {
            return new Ligne(question, version, element, choix, nombre, valeur, texte, commentaire, ou);
        }

        Ligne texte(String valeur) {
            return new Ligne(question, version, element, choix, nombre, jour, valeur, commentaire, ou);
        }

        Ligne commentaire(String valeur) {
            return new Ligne(question, version, element, choix, nombre, jour, texte, valeur, ou);
        }

        Ligne ou(String condition) {
            return new Ligne(question, version, element, choix, nombre, jour, texte, commentaire, condition);
        }
    }

    private static int rang(Question question, Choix choix) {
        return question.choix().indexOf(choix) + 1;
    }

    private static List<String> codes(Question question) {
        return question.choix().stream().map(Choix::code).toList();
    }

    private static String parmi(long graine, List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> "when " + i + " then " + texte(codes.get(i)))
                .collect(Collectors.joining(" ", "case " + hasard(graine, codes.size()) + " ", " end"));
    }

    private static String hasard(long graine, int parmi) {
        return "mod(mod(f.id * " + (7919 + 104729 * (graine % 1000)) + " + " + graine + ", 10007), " + parmi + ")";
    }

    private static String texte(String mot) {
        return "'" + mot.replace("'", "''") + "'";
    }
}
