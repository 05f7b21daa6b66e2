package org.entstage.evaluation.campagne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.adresse.Correspondants;
import org.entstage.evaluation.tuteur.LiensDesFiches;
import org.entstage.lien.Destinataire;
import org.entstage.lien.LienEmis;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes to somebody about his sheet, once for each reason, with a new link for who has no account. */
@Component
class Sollicitations {

    static final Set<Langue> TOUTES = EnumSet.allOf(Langue.class);

    private final Envois envois;
    private final Correspondants correspondants;
    private final LiensDesFiches liens;
    private final ApplicationEventPublisher evenements;

    Sollicitations(
            Envois envois, Correspondants correspondants, LiensDesFiches liens, ApplicationEventPublisher evenements) {
        this.envois = envois;
        this.correspondants = correspondants;
        this.liens = liens;
        this.evenements = evenements;
    }

    /** What nobody did. */
    static Geste deNousMemes(Clock horloge) {
        return Geste.de(new Acteur("entstage", "ENT-Stage", null, Map.of(), null).depuis("evaluations"), horloge);
    }

    /**
     * Whose sheet about what, and until when.
     *
     * @param fiche id of the sheet
     * @param cloture last day, or null
     * @param langues in which he may be written to
     */
    record Objet(StageAEvaluer stage, Repondant repondant, long fiche, LocalDate cloture, Set<Langue> langues) {}

    /** What becomes of a mail. */
    enum Effet {
        ECRIT,
        /** It was written before, or somebody else is writing it. */
        DEJA,
        SANS_ADRESSE
    }

    /**
     * Takes what can be written once only; the mail itself follows with {@link #ecrire}, in the same transaction.
     *
     * @param rang place of a reminder, else 0
     */
    Effet prendre(StageAEvaluer stage, Repondant repondant, NatureEnvoi nature, int rang, Geste geste) {
        Correspondant pour = correspondants.de(stage, repondant);
        if (!pour.joignable()) {
            correspondants.manque(stage.conventionId(), repondant);
            return Effet.SANS_ADRESSE;
        }
        EnvoiNote note = new EnvoiNote(
                stage.conventionId(),
                repondant,
                nature,
                rang,
                pour.courriel(),
                geste.quand(),
                geste.acteur().nomAffiche());
        return envois.prendre(note, cle(nature, rang, pour, geste)) ? Effet.ECRIT : Effet.DEJA;
    }

    /** Writes what was taken. */
    void ecrire(Objet objet, NatureEnvoi nature, int rang, Geste geste) {
        Correspondant pour = correspondants.de(objet.stage(), objet.repondant());
        correspondants.vue(objet.stage().conventionId(), objet.repondant());
        LienEmis lien = objet.repondant().parLien()
                ? liens.emettre(geste.acteur(), objet.fiche(), destinataire(objet, pour))
                : null;
        evenements.publishEvent(new EvaluationDemandee(
                objet.stage(),
                objet.repondant(),
                pour,
                nature,
                cle(nature, rang, pour, geste),
                objet.cloture(),
                lien,
                objet.langues()));
    }

    /** Both. */
    Effet envoyer(Objet objet, NatureEnvoi nature, int rang, Geste geste) {
        Effet effet = prendre(objet.stage(), objet.repondant(), nature, rang, geste);
        if (effet == Effet.ECRIT) {
            ecrire(objet, nature, rang, geste);
        }
        return effet;
    }

    /** Who has no name is written to as his company. */
    private static Destinataire destinataire(Objet objet, Correspondant pour) {
        String nom = pour.nom().isEmpty() ? objet.stage().structure() : pour.nom();
        return new Destinataire(
                nom, pour.courriel(), langue(pour, objet.langues()).locale().getLanguage());
    }

    /** His own where he may be written to in it, else the one there is. */
    static Langue langue(Correspondant pour, Set<Langue> langues) {
        Langue sienne = pour.langue() == null ? Langue.FR : pour.langue();
        return langues.contains(sienne) ? sienne : langues.iterator().next();
    }

    /** What is written once: the invitation at all, a reminder in its turn, the rest once a day to one address. */
    private static String cle(NatureEnvoi nature, int rang, Correspondant pour, Geste geste) {
        return switch (nature) {
            case INVITATION -> nature.name();
            case RAPPEL -> nature + "/" + rang;
            case RELANCE, RENVOI, REPRISE ->
                nature + "/" + geste.quand().toLocalDate() + "/"
                        + Integer.toHexString(
                                pour.courriel().toLowerCase(Locale.ROOT).hashCode());
            case ROUVERTE, LIEN -> nature + "/" + geste.quand();
        };
    }
}
