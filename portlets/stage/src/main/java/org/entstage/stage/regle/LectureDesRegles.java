package org.entstage.stage.regle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.convention.reglages.EtatRegle;
import org.entstage.convention.reglages.ReglageEcrit;
import org.entstage.convention.regles.Fait;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.Niveau;
import org.entstage.convention.regles.ParametreDeRegle;
import org.entstage.convention.regles.TypeDeValeur;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rules in the reader's words. */
@Component
class LectureDesRegles {

    private final MessageSource messages;

    LectureDesRegles(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A rule on its list.
     *
     * @param defaut what a breach does as delivered
     * @param ici what holds here: off, or what a breach does
     * @param valeurs its parameters with what holds here
     * @param origine where that comes from
     */
    record Ligne(
            String id,
            String titre,
            String reference,
            String passage,
            String defaut,
            String ici,
            boolean active,
            List<String> valeurs,
            String origine) {}

    /** A parameter as a field of the form. */
    record Champ(int rang, String nom, String libelle, String aide, String type, List<Option> options) {

        /** Name of one of its inputs. */
        public String champ(String propriete) {
            return "valeurs[" + rang + "]." + propriete;
        }
    }

    /** A row that this place wrote. */
    record Propre(LocalDate depuis, String periode, String texte) {}

    Ligne ligne(EtatRegle etat, Locale langue) {
        FicheRegle fiche = etat.fiche();
        boolean active = etat.enVigueur().active();
        return new Ligne(
                fiche.id(),
                titre(fiche, langue),
                reference(fiche, langue),
                texte(langue, "convention.passage." + fiche.passage()),
                niveau(fiche.niveau(), langue),
                active ? niveau(etat.niveau(), langue) : texte(langue, "regle.eteinte"),
                active,
                fiche.parametres().stream()
                        .map(p -> valeur(fiche, p, etat.enVigueur().texte(p), langue))
                        .toList(),
                origine(etat, langue));
    }

    String titre(FicheRegle fiche, Locale langue) {
        return texte(langue, "convention.regle." + fiche.id() + ".titre");
    }

    String reference(FicheRegle fiche, Locale langue) {
        return messages.getMessage(fiche.reference(), null, fiche.reference(), langue);
    }

    /** What the rule reads, each with who says it. */
    List<String> faits(FicheRegle fiche, Locale langue) {
        return fiche.faits().stream()
                .map(fait -> texte(langue, "regle.fait", fait(fait, langue), declarant(fait, langue)))
                .toList();
    }

    /** Who may waive it, or that nobody may. */
    String derogation(FicheRegle fiche, Locale langue) {
        return fiche.derogeable()
                ? texte(langue, "convention.regle." + fiche.id() + ".derogation")
                : texte(langue, "regle.sansDerogation");
    }

    /** Whether it may be made milder, and why. */
    String souplesse(FicheRegle fiche, Locale langue) {
        if (!fiche.souple()) {
            return texte(langue, "regle.stricte");
        }
        if (!fiche.legale()) {
            return texte(langue, "convention.regle.souple.etablissement");
        }
        return fiche.niveau() == Niveau.BLOQUANT
                ? texte(langue, "convention.regle." + fiche.id() + ".souple")
                : texte(langue, "convention.regle.souple.avertissement");
    }

    List<Option> niveaux(FicheRegle fiche, Locale langue) {
        return fiche.niveauxAdmis().stream()
                .map(niveau -> new Option(niveau.name(), niveau(niveau, langue)))
                .toList();
    }

    List<Option> ouiNon(Locale langue) {
        return List.of(
                new Option("true", texte(langue, "regle.allumee")),
                new Option("false", texte(langue, "regle.eteinte")));
    }

    List<Champ> champs(FicheRegle fiche, Locale langue) {
        List<Champ> champs = new ArrayList<>();
        for (ParametreDeRegle parametre : fiche.parametres()) {
            champs.add(new Champ(
                    champs.size(),
                    parametre.nom(),
                    texte(langue, "convention.parametre." + fiche.id() + "." + parametre.nom()),
                    aide(fiche, parametre, langue),
                    type(parametre),
                    parametre.choix().stream()
                            .map(mot -> new Option(mot, mot(fiche, parametre, mot, langue)))
                            .toList()));
        }
        return champs;
    }

    List<Propre> propres(EtatRegle etat, Locale langue) {
        Formats formats = new Formats(langue, messages);
        return etat.propres().stream()
                .map(ligne -> new Propre(
                        ligne.depuis(),
                        ligne.jusquAu() == null
                                ? texte(langue, "regle.depuis.le", formats.date(ligne.depuis()))
                                : formats.periode(ligne.depuis(), ligne.jusquAu()),
                        resume(etat.fiche(), ligne, langue)))
                .toList();
    }

    private String resume(FicheRegle fiche, ReglageEcrit ligne, Locale langue) {
        List<String> parties = new ArrayList<>();
        if (ligne.active() != null) {
            parties.add(texte(langue, ligne.active() ? "regle.allumee" : "regle.eteinte"));
        }
        if (ligne.niveau() != null) {
            parties.add(niveau(ligne.niveau(), langue));
        }
        for (Map.Entry<String, String> valeur : ligne.valeurs().entrySet()) {
            fiche.parametre(valeur.getKey())
                    .ifPresent(parametre -> parties.add(valeur(fiche, parametre, valeur.getValue(), langue)));
        }
        return parties.stream().collect(Collectors.joining(" · "));
    }

    private String aide(FicheRegle fiche, ParametreDeRegle parametre, Locale langue) {
        return parametre.defaut().isEmpty()
                ? texte(langue, "regle.parametre.sansDefaut")
                : texte(
                        langue,
                        "regle.parametre.defaut." + parametre.sens(),
                        mot(fiche, parametre, parametre.defaut(), langue));
    }

    private static String type(ParametreDeRegle parametre) {
        return switch (parametre.type()) {
            case NOMBRE -> "nombre";
            case CHOIX -> "choix";
            case MOTS -> "long";
            case JOUR -> "text";
        };
    }

    private String valeur(FicheRegle fiche, ParametreDeRegle parametre, String valeur, Locale langue) {
        String libelle = texte(langue, "convention.parametre." + fiche.id() + "." + parametre.nom());
        String lue = valeur.isEmpty() ? texte(langue, "regle.parametre.aucun") : mot(fiche, parametre, valeur, langue);
        return texte(langue, "regle.parametre.valeur", libelle, lue);
    }

    private String mot(FicheRegle fiche, ParametreDeRegle parametre, String valeur, Locale langue) {
        return parametre.type() == TypeDeValeur.CHOIX
                ? texte(langue, "convention.parametre." + fiche.id() + "." + parametre.nom() + "." + valeur)
                : valeur;
    }

    private String origine(EtatRegle etat, Locale langue) {
        if (etat.origine() == null) {
            return texte(langue, "regle.origine.catalogue");
        }
        return etat.origine().isEmpty() ? texte(langue, "regle.origine.etablissement") : etat.origine();
    }

    private String niveau(Niveau niveau, Locale langue) {
        return texte(langue, "convention.niveau." + niveau);
    }

    private String fait(Fait fait, Locale langue) {
        return texte(langue, "convention.fait." + fait);
    }

    private String declarant(Fait fait, Locale langue) {
        return texte(langue, "convention.declarant." + fait.declarant());
    }

    private String texte(Locale langue, String cle, Object... arguments) {
        return messages.getMessage(cle, arguments, langue);
    }
}
