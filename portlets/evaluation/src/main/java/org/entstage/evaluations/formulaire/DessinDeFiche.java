package org.entstage.evaluations.formulaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.commun.Probleme;
import org.entstage.evaluation.fiche.ReponsesEnMots;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.Condition;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.evaluations.formulaire.VueDeQuestion.Choisissable;
import org.entstage.evaluations.formulaire.VueDeQuestion.Commentaire;
import org.entstage.evaluations.formulaire.VueDeQuestion.Item;
import org.entstage.evaluations.formulaire.VueDeRubrique.Erreur;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.MessageSource;

/** Prepares a form, or what was answered to it, for the templates, in one language. */
public final class DessinDeFiche {

    private final Formats formats;
    private final Langue langue;
    private final ReponsesEnMots mots;

    public DessinDeFiche(MessageSource messages, Locale locale) {
        this.formats = new Formats(locale, messages);
        this.langue = langue(locale);
        this.mots = new ReponsesEnMots(langue);
    }

    /** The language of a reader; French where it is none of ours. */
    public static Langue langue(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Langue.EN : Langue.FR;
    }

    /**
     * A section to be answered, with what is known.
     *
     * @param espace begins the ids of its fields
     * @throws java.util.NoSuchElementException when the form has no such section
     */
    public VueDeRubrique rubrique(String espace, ContenuQuestionnaire contenu, Reponses reponses, String code) {
        return rubrique(espace, contenu, reponses, code, null, List.of());
    }

    /**
     * The same, with what was sent and what is wrong with it.
     *
     * @param saisie values sent under a name; null to show what is known
     */
    public VueDeRubrique rubrique(
            String espace,
            ContenuQuestionnaire contenu,
            Reponses reponses,
            String code,
            Function<String, List<String>> saisie,
            List<Probleme> problemes) {
        Rubrique rubrique = contenu.rubrique(code).orElseThrow();
        Reponses montrees = saisie == null
                ? reponses
                : reponses.sans(rubrique.questions().stream()
                                .map(Question::code)
                                .toList())
                        .avec(ReponsesForm.lire(rubrique, saisie).reponses());
        Set<String> posees =
                contenu.posees(montrees).stream().map(Question::code).collect(Collectors.toSet());
        Map<String, String> fautes = problemes.stream()
                .collect(Collectors.toMap(Probleme::champ, this::phrase, (un, autre) -> un + " " + autre));
        Saisie valeurs = new Saisie(montrees, saisie);
        Dessin dessin = new Dessin(espace, rubrique, valeurs, posees, fautes);
        List<VueDeQuestion> questions =
                rubrique.questions().stream().map(dessin::question).toList();
        return new VueDeRubrique(
                espace,
                code,
                dans(rubrique.titre()),
                dans(rubrique.presentation()),
                questions,
                erreurs(rubrique, problemes));
    }

    private List<Erreur> erreurs(Rubrique rubrique, List<Probleme> problemes) {
        Set<String> champs = new HashSet<>();
        rubrique.questions().forEach(question -> {
            champs.add(question.code());
            champs.add(question.champCommentaire());
        });
        List<Erreur> erreurs = new ArrayList<>();
        problemes.forEach(probleme ->
                erreurs.add(new Erreur(champs.contains(probleme.champ()) ? probleme.champ() : "", phrase(probleme))));
        erreurs.sort((un, autre) ->
                Boolean.compare(un.champ().isEmpty(), autre.champ().isEmpty()));
        return erreurs;
    }

    private String phrase(Probleme probleme) {
        return formats.texte(probleme.cle(), probleme.arguments().toArray());
    }

    /** What was answered, without what is hidden; sections in which nothing is asked are left out. */
    public List<LectureDeRubrique> lecture(ContenuQuestionnaire contenu, Reponses reponses) {
        Set<String> posees =
                contenu.posees(reponses).stream().map(Question::code).collect(Collectors.toSet());
        Set<String> fautives = contenu.controler(reponses, true).trouves().stream()
                .map(Probleme::champ)
                .collect(Collectors.toSet());
        return contenu.rubriques().stream()
                .map(rubrique -> new LectureDeRubrique(
                        rubrique.code(),
                        dans(rubrique.titre()),
                        rubrique.questions().stream()
                                .filter(question -> posees.contains(question.code()))
                                .map(question -> ligne(question, reponses, fautives))
                                .toList()))
                .filter(rubrique -> !rubrique.lignes().isEmpty())
                .toList();
    }

    private LectureDeRubrique.Ligne ligne(Question question, Reponses reponses, Set<String> fautives) {
        Reponse reponse = reponses.de(question.code()).orElse(null);
        return new LectureDeRubrique.Ligne(
                question.code(),
                dans(question.libelle()),
                reponse == null || reponse.valeur() == null ? List.of() : mots.dites(question, reponse.valeur()),
                reponse == null ? null : reponse.commentaire(),
                fautives.contains(question.code()) || fautives.contains(question.champCommentaire()));
    }

    private String dans(TexteBilingue texte) {
        return texte.dans(langue);
    }

    /** What fields show: what was sent, or what is known. */
    private record Saisie(Reponses reponses, Function<String, List<String>> envoyee) {

        String texte(Question question) {
            if (envoyee != null) {
                return premier(ChampDeReponse.valeur(question.code()));
            }
            Valeur valeur = reponses.valeur(question.code()).orElse(null);
            if (valeur instanceof Valeur.Nombre nombre) {
                return nombre.nombre().toPlainString();
            }
            if (valeur instanceof Valeur.Jour jour) {
                return jour.jour().toString();
            }
            return valeur instanceof Valeur.Texte texte ? texte.texte() : "";
        }

        String commentaire(Question question) {
            if (envoyee != null) {
                return premier(ChampDeReponse.commentaire(question.code()));
            }
            String dit = reponses.de(question.code()).map(Reponse::commentaire).orElse(null);
            return dit == null ? "" : dit;
        }

        /** What is ticked, as values of the fields. */
        Set<String> mots(Question question) {
            return reponses.valeur(question.code()).map(Valeur::mots).orElse(Set.of());
        }

        String item(Question question, String item) {
            return reponses.valeur(question.code())
                    .filter(Valeur.Groupe.class::isInstance)
                    .map(valeur -> ((Valeur.Groupe) valeur).reponses().get(item))
                    .map(oui -> oui ? Valeur.OUI : Valeur.NON)
                    .orElse("");
        }

        private String premier(String nom) {
            List<String> valeurs = envoyee.apply(nom);
            return valeurs == null || valeurs.isEmpty() || valeurs.get(0) == null ? "" : valeurs.get(0);
        }
    }

    /** Draws the questions of one section. */
    private final class Dessin {

        private final String espace;
        private final Set<String> ici;
        private final Saisie saisie;
        private final Set<String> posees;
        private final Map<String, String> fautes;

        Dessin(String espace, Rubrique rubrique, Saisie saisie, Set<String> posees, Map<String, String> fautes) {
            this.espace = espace;
            this.ici = rubrique.questions().stream().map(Question::code).collect(Collectors.toSet());
            this.saisie = saisie;
            this.posees = posees;
            this.fautes = fautes;
        }

        VueDeQuestion question(Question question) {
            String code = question.code();
            Condition condition = question.condition();
            boolean vive = condition != null && ici.contains(condition.question());
            String aide = aide(question);
            return new VueDeQuestion(
                    code,
                    question.type(),
                    espace + code,
                    ChampDeReponse.valeur(code),
                    dans(question.libelle()),
                    aide.isEmpty() ? null : aide,
                    question.obligatoire(),
                    posees.contains(code),
                    vive ? condition.question() : null,
                    vive ? String.join(" ", condition.valeurs()) : null,
                    saisie.texte(question),
                    options(question),
                    items(question),
                    commentaire(question),
                    fautes.get(code));
        }

        private String aide(Question question) {
            String dite = dans(question.aide());
            String bornes = question.min() != null && question.max() != null
                    ? formats.texte("questionnaire.reponse.entre", question.min(), question.max())
                    : question.min() != null
                            ? formats.texte("questionnaire.reponse.auMoins", question.min())
                            : question.max() != null
                                    ? formats.texte("questionnaire.reponse.auPlus", question.max())
                                    : "";
            String echelle = question.type() == TypeQuestion.ECHELLE_0_10 ? formats.texte("reponse.echelle.aide") : "";
            return String.join(" ", dite, bornes, echelle).strip();
        }

        private List<Choisissable> options(Question question) {
            Set<String> dits = saisie.mots(question);
            List<Choisissable> options = new ArrayList<>();
            TypeQuestion type = question.type();
            if (type == TypeQuestion.OUI_NON) {
                options.addAll(ouiNon(dits));
            } else if (type.echelle()) {
                for (int note : type.notes()) {
                    String valeur = Integer.toString(note);
                    String libelle = type.cleNote(note).map(formats::texte).orElse(valeur);
                    options.add(new Choisissable(valeur, libelle, dits.contains(valeur)));
                }
            } else if (type == TypeQuestion.CHOIX_UNIQUE || type == TypeQuestion.CHOIX_MULTIPLE) {
                for (Choix un : question.choix()) {
                    options.add(new Choisissable(un.code(), dans(un.libelle()), dits.contains(un.code())));
                }
            } else {
                return List.of();
            }
            if (!question.obligatoire() && type != TypeQuestion.CHOIX_MULTIPLE) {
                // What was ticked can be taken back.
                options.add(new Choisissable("", formats.texte("reponse.sans"), dits.isEmpty()));
            }
            return options;
        }

        private List<Choisissable> ouiNon(Set<String> dits) {
            return List.of(
                    new Choisissable(Valeur.OUI, mots.ouiNon(true), dits.contains(Valeur.OUI)),
                    new Choisissable(Valeur.NON, mots.ouiNon(false), dits.contains(Valeur.NON)));
        }

        private List<Item> items(Question question) {
            return question.type() != TypeQuestion.GROUPE_OUI_NON
                    ? List.of()
                    : question.choix().stream()
                            .map(item -> new Item(
                                    espace + question.code() + "-" + item.code(),
                                    ChampDeReponse.item(question.code(), item.code()),
                                    dans(item.libelle()),
                                    ouiNon(Set.of(saisie.item(question, item.code())))))
                            .toList();
        }

        private Commentaire commentaire(Question question) {
            return question.commentaire()
                    ? new Commentaire(
                            espace + question.code() + "-commentaire",
                            ChampDeReponse.commentaire(question.code()),
                            saisie.commentaire(question),
                            fautes.get(question.champCommentaire()))
                    : null;
        }
    }
}
