package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondants;
import org.entstage.evaluation.campagne.Sollicitations.Effet;
import org.entstage.evaluation.campagne.Sollicitations.Objet;
import org.entstage.evaluation.fiche.Fiches;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what is due with one placement, in one transaction. What can happen once only is noted first, so that of two who do
 * the same at the same moment the second waits, sees it done and leaves it.
 */
@Component
class UneEvaluation {

    private final Fiches fiches;
    private final Sollicitations sollicitations;
    private final Correspondants correspondants;

    UneEvaluation(Fiches fiches, Sollicitations sollicitations, Correspondants correspondants) {
        this.fiches = fiches;
        this.sollicitations = sollicitations;
        this.correspondants = correspondants;
    }

    /**
     * Asks these people for their sheets.
     *
     * @return how many were written to
     */
    @Transactional
    public int ouvrir(Campagne campagne, StageAEvaluer stage, Collection<Repondant> repondants, Geste geste) {
        LocalDate cloture = campagne.calendrier(stage).clotureDe(geste.quand().toLocalDate());
        int ecrits = 0;
        for (Repondant repondant : repondants) {
            Demande demande = new Demande(
                    repondant, campagne.id(), cloture, campagne.saisie().langues());
            if (inviter(stage, demande, geste) == Effet.ECRIT) {
                ecrits++;
            }
        }
        return ecrits;
    }

    /**
     * What somebody is asked.
     *
     * @param campagne id of the campaign that asks, or null
     */
    record Demande(Repondant repondant, Long campagne, LocalDate cloture, Set<Langue> langues) {}

    /** Opens a sheet, which stays open when nobody can be written to: he who has an account finds it all the same. */
    @Transactional
    public Effet inviter(StageAEvaluer stage, Demande demande, Geste geste) {
        Effet effet = sollicitations.prendre(stage, demande.repondant(), NatureEnvoi.INVITATION, 0, geste);
        if (effet == Effet.DEJA) {
            return effet;
        }
        long fiche = fiches.ouvrir(stage, demande.repondant(), demande.campagne(), demande.cloture(), geste);
        if (effet == Effet.ECRIT) {
            sollicitations.ecrire(
                    new Objet(stage, demande.repondant(), fiche, demande.cloture(), demande.langues()),
                    NatureEnvoi.INVITATION,
                    0,
                    geste);
        }
        return effet;
    }

    /** Does with a sheet what its day asks for. */
    @Transactional
    public Effet suivre(
            FicheDeCampagne fiche, StageAEvaluer stage, Optional<Campagne> campagne, Suite suite, Geste geste) {
        if (suite.retirer()) {
            fiches.retirer(fiche.id(), geste);
            return Effet.DEJA;
        }
        Effet effet = Effet.DEJA;
        if (suite.envoi() != null) {
            effet = sollicitations.prendre(stage, fiche.repondant(), suite.envoi(), suite.rang(), geste);
        } else if (suite.sansAdresse()) {
            correspondants.manque(fiche.convention(), fiche.repondant());
        }
        if (suite.cloture() != null) {
            fiches.deplacerCloture(fiche.id(), suite.cloture(), geste);
        }
        if (suite.cloturer()) {
            fiches.cloturer(fiche.id(), geste);
        }
        if (effet == Effet.ECRIT) {
            LocalDate cloture = suite.cloture() == null ? fiche.cloture() : suite.cloture();
            sollicitations.ecrire(objet(fiche, stage, campagne, cloture), suite.envoi(), suite.rang(), geste);
        }
        return effet;
    }

    /** Asks by hand for a sheet that nobody asked for. */
    @Transactional
    public IssueDeDemande demander(StageAEvaluer stage, Repondant repondant, LocalDate cloture, Geste geste) {
        return switch (inviter(stage, new Demande(repondant, null, cloture, Sollicitations.TOUTES), geste)) {
            case ECRIT -> IssueDeDemande.INVITE;
            case SANS_ADRESSE -> IssueDeDemande.SANS_ADRESSE;
            case DEJA -> IssueDeDemande.DEJA_DEMANDE;
        };
    }

    /** Asks by hand for a sheet that is there: one that nobody was written about, or that closed or was taken back. */
    @Transactional
    public IssueDeDemande demander(
            FicheDeCampagne fiche, StageAEvaluer stage, Optional<Campagne> campagne, LocalDate cloture, Geste geste) {
        return switch (fiche.etat()) {
            case VALIDEE -> IssueDeDemande.DEJA_REPONDU;
            case OUVERTE, COMMENCEE ->
                issue(
                        sollicitations.envoyer(
                                objet(fiche, stage, campagne, fiche.cloture()), NatureEnvoi.INVITATION, 0, geste),
                        IssueDeDemande.INVITE,
                        IssueDeDemande.DEJA_DEMANDE);
            case CLOSE, RETIREE -> {
                fiches.ouvrir(stage, fiche.repondant(), fiche.campagne(), cloture, geste);
                fiches.deplacerCloture(fiche.id(), cloture, geste);
                yield issue(
                        sollicitations.envoyer(objet(fiche, stage, campagne, cloture), NatureEnvoi.ROUVERTE, 0, geste),
                        IssueDeDemande.ROUVERT,
                        IssueDeDemande.DEJA_AUJOURD_HUI);
            }
        };
    }

    /** Reminds somebody by hand, once a day. */
    @Transactional
    public IssueDeDemande relancer(
            FicheDeCampagne fiche, StageAEvaluer stage, Optional<Campagne> campagne, Geste geste) {
        return switch (fiche.etat()) {
            case VALIDEE -> IssueDeDemande.DEJA_REPONDU;
            case RETIREE -> IssueDeDemande.JAMAIS_DEMANDE;
            case CLOSE -> IssueDeDemande.CLOSE;
            case OUVERTE, COMMENCEE ->
                correspondants.des(List.of(stage)).retenu(stage, fiche.repondant())
                        ? IssueDeDemande.SANS_ADRESSE
                        : issue(
                                sollicitations.envoyer(
                                        objet(fiche, stage, campagne, fiche.cloture()), NatureEnvoi.RELANCE, 0, geste),
                                IssueDeDemande.RELANCE,
                                IssueDeDemande.DEJA_AUJOURD_HUI);
        };
    }

    /**
     * Writes to an address that was corrected, or once more to the same one.
     *
     * @return whether a mail was written
     */
    @Transactional
    public boolean renvoyer(FicheDeCampagne fiche, StageAEvaluer stage, Optional<Campagne> campagne, Geste geste) {
        Objet objet = objet(fiche, stage, campagne, fiche.cloture());
        return sollicitations.envoyer(objet, NatureEnvoi.INVITATION, 0, geste) == Effet.ECRIT
                || sollicitations.envoyer(objet, NatureEnvoi.RENVOI, 0, geste) == Effet.ECRIT;
    }

    private static IssueDeDemande issue(Effet effet, IssueDeDemande ecrit, IssueDeDemande deja) {
        return switch (effet) {
            case ECRIT -> ecrit;
            case DEJA -> deja;
            case SANS_ADRESSE -> IssueDeDemande.SANS_ADRESSE;
        };
    }

    private static Objet objet(
            FicheDeCampagne fiche, StageAEvaluer stage, Optional<Campagne> campagne, LocalDate cloture) {
        return new Objet(
                stage,
                fiche.repondant(),
                fiche.id(),
                cloture,
                campagne.map(sienne -> sienne.saisie().langues()).orElse(Sollicitations.TOUTES));
    }
}
