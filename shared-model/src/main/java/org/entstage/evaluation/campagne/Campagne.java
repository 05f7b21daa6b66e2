package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.entstage.parametre.Parametres;

/**
 * Asks the people of placements what they think of them, at days that count from each placement's own. Written by a centre
 * for itself and the centres below, or by the institution for all; begun by activating it, and stopped or resumed at any time.
 */
@Entity
@Table(name = "campagne")
public class Campagne {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    /** Whose it is; {@link Parametres#ETABLISSEMENT} for the institution's. */
    @Column(name = "centre_id")
    private long place;

    @Enumerated(EnumType.STRING)
    private EtatCampagne etat;

    @Convert(converter = SaisieCampagneEnJson.class)
    @Column(columnDefinition = "longtext")
    private SaisieCampagne saisie;

    @Column(name = "creee_le")
    private LocalDateTime creeeLe;

    @Column(name = "creee_par")
    private String creeePar;

    @Column(name = "modifiee_le")
    private LocalDateTime modifieeLe;

    @Column(name = "modifiee_par")
    private String modifieePar;

    /** When it was activated first, or null. */
    @Column(name = "activee_le")
    private LocalDateTime activeeLe;

    /** Last day on which the task looked at it, or null. */
    @Column(name = "passee_le")
    private LocalDate passeeLe;

    protected Campagne() {}

    /** @throws RefusMetier with all that is wrong with it */
    Campagne(String etablissement, long place, SaisieCampagne saisie, Geste geste) {
        saisie.problemes().refuser();
        this.etablissement = etablissement;
        this.place = place;
        this.etat = EtatCampagne.BROUILLON;
        this.saisie = saisie;
        this.creeeLe = geste.quand();
        this.creeePar = geste.acteur().nomAffiche();
        noter(geste);
    }

    /**
     * Says something else from now on; what is open already follows the new days.
     *
     * @throws RefusMetier with all that is wrong, or when it is over
     */
    void ecrire(SaisieCampagne autre, Geste geste) {
        exiger(etat != EtatCampagne.TERMINEE, "campagne.terminee");
        autre.problemes()
                .si(etat != EtatCampagne.BROUILLON && autre.du() == null, "du", "commun.obligatoire")
                .refuser();
        saisie = autre;
        noter(geste);
    }

    /**
     * Begins, or goes on; from today where no first day is written.
     *
     * @throws RefusMetier unless it is a draft or stopped, and not over already
     */
    void activer(Geste geste) {
        LocalDate jour = geste.quand().toLocalDate();
        exiger(etat == EtatCampagne.BROUILLON || etat == EtatCampagne.ARRETEE, "campagne.activer.etat");
        exiger(saisie.au() == null || !saisie.au().isBefore(jour), "campagne.activer.passee");
        if (saisie.du() == null) {
            saisie = saisie.depuis(jour);
        }
        if (activeeLe == null) {
            activeeLe = geste.quand();
        }
        etat = EtatCampagne.ACTIVE;
        noter(geste);
    }

    /** The same as it would be if it ran from this day on; never written. */
    Campagne siElleCourait(LocalDate jour) {
        Campagne essai = new Campagne();
        essai.id = id;
        essai.etablissement = etablissement;
        essai.place = place;
        essai.etat = EtatCampagne.ACTIVE;
        essai.saisie = saisie.du() == null ? saisie.depuis(jour) : saisie;
        return essai;
    }

    /** @throws RefusMetier unless it is active */
    void arreter(Geste geste) {
        exiger(etat == EtatCampagne.ACTIVE, "campagne.arreter.etat");
        etat = EtatCampagne.ARRETEE;
        noter(geste);
    }

    /**
     * The task looked at it; one whose time is over and that waits for nobody's answers ends.
     *
     * @param attend whether sheets that it asked for wait for answers
     * @return whether that changed it
     */
    boolean passer(LocalDate jour, boolean attend) {
        if (etat != EtatCampagne.ACTIVE && etat != EtatCampagne.ARRETEE) {
            return false;
        }
        passeeLe = jour;
        if (finie(jour) && !attend) {
            etat = EtatCampagne.TERMINEE;
        }
        return true;
    }

    /** @throws RefusMetier unless it never asked anybody */
    void exigerSupprimable() {
        exiger(etat == EtatCampagne.BROUILLON, "campagne.supprimer.etat");
    }

    private void noter(Geste geste) {
        modifieeLe = geste.quand();
        modifieePar = geste.acteur().nomAffiche();
    }

    private static void exiger(boolean condition, String cle) {
        if (!condition) {
            throw new RefusMetier(Probleme.general(cle));
        }
    }

    /** Whether it asks on this day who was not asked yet. */
    boolean ouvreLe(LocalDate jour) {
        return etat == EtatCampagne.ACTIVE
                && !jour.isBefore(saisie.du())
                && (saisie.au() == null || !jour.isAfter(saisie.au().plusDays(Calendrier.RATTRAPAGE)));
    }

    /** Whether it would ask this person about this placement at some time, wherever the placement is handled. */
    boolean interroge(StageAEvaluer stage, Repondant repondant) {
        return saisie.repondants().contains(repondant) && saisie.cible().concerne(stage);
    }

    /** Its days for a placement that has its own. */
    Calendrier calendrier(StageAEvaluer stage) {
        return Calendrier.de(saisie.ouverture(), saisie.cloture(), stage.debut(), stage.fin());
    }

    /** Whether the turn of a placement comes while the campaign runs. */
    boolean couvre(StageAEvaluer stage) {
        Calendrier calendrier = calendrier(stage);
        return !calendrier.cloture().isBefore(saisie.du())
                && (saisie.au() == null || !calendrier.ouverture().isAfter(saisie.au()));
    }

    /** Whether a placement is to be asked about on this day. */
    boolean aOuvrir(StageAEvaluer stage, LocalDate jour) {
        return ouvreLe(jour) && couvre(stage) && calendrier(stage).aOuvrir(jour);
    }

    /** Days of placements that it may ask about on this day: a little more than those that it does. */
    StagesAEvaluer.Fenetre fenetre(LocalDate jour) {
        JourRelatif ouvre = saisie.ouverture();
        JourRelatif ferme = saisie.cloture();
        LocalDate dernierRepere = jour.minusDays(ouvre.jours());
        LocalDate premierRepere = jour.minusDays(Calendrier.RATTRAPAGE)
                .minusDays(Math.max(ferme.jours(), ouvre.jours() + Calendrier.DELAI_MINIMAL));
        boolean desLeDebut = ouvre.repere() == Repere.DEBUT && ferme.repere() == Repere.DEBUT;
        return new StagesAEvaluer.Fenetre(
                desLeDebut ? premierRepere : null,
                ouvre.repere() == Repere.FIN ? null : dernierRepere,
                premierRepere,
                ouvre.repere() == Repere.FIN ? dernierRepere : null);
    }

    /** Whether its time is over on this day. */
    private boolean finie(LocalDate jour) {
        return saisie.au() != null && jour.isAfter(saisie.au().plusDays(Calendrier.RATTRAPAGE));
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Id of the centre whose it is; {@link Parametres#ETABLISSEMENT} for the institution's. */
    public long place() {
        return place;
    }

    public EtatCampagne etat() {
        return etat;
    }

    public SaisieCampagne saisie() {
        return saisie;
    }

    public LocalDateTime modifieeLe() {
        return modifieeLe;
    }

    public String modifieePar() {
        return modifieePar;
    }

    public LocalDateTime activeeLe() {
        return activeeLe;
    }

    /** Last day on which the task looked at it, or null. */
    public LocalDate passeeLe() {
        return passeeLe;
    }
}
