package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.circuit.Avancement;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.Pas;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.Derogation;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.droits.Situation;
import org.entstage.lien.LienEmis;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.Presence;

/**
 * A change of a validated convention. It goes through steps of its own; with the last one before the signatures the
 * convention becomes what it says, and it keeps what the convention was before. What happens to it is kept in the
 * convention's history.
 */
@Entity
@Table(name = "avenant")
public class Avenant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convention_id")
    private Convention convention;

    private int numero;

    @Enumerated(EnumType.STRING)
    private EtatAvenant etat;

    @Convert(converter = AvenantEnJson.class)
    @Column(columnDefinition = "longtext")
    private SaisieAvenant saisie;

    /** What the convention was when this one took effect; null before. */
    @Convert(converter = ContenuEnJson.class)
    @Column(columnDefinition = "longtext")
    private ContenuEffectif avant;

    private LocalDate effet;

    @Column(name = "circuit", columnDefinition = "longtext")
    private String texteDuCircuit;

    @Column(name = "motif_refus")
    private String motifRefus;

    @Column(name = "cree_par")
    private String creePar;

    @Embedded
    private SignaturesSuivies signatures;

    /** Counts what is done to it, so that two who do something at once always collide. */
    private int gestes;

    protected Avenant() {}

    /** A draft. */
    Avenant(Convention convention, int numero, SaisieAvenant saisie, Geste geste) {
        this.etablissement = convention.etablissement();
        this.convention = convention;
        this.numero = numero;
        this.etat = EtatAvenant.BROUILLON;
        this.saisie = saisie;
        this.creePar = geste.acteur().login();
    }

    /** Begins its history, once it has its id. */
    void commencer(Geste geste) {
        noter(geste, Transition.AVENANT_COMMENCE, null);
    }

    /** Says something else. */
    void ecrire(SaisieAvenant autre, Geste geste) {
        exigerSien(geste.acteur());
        exigerEtat(EtatAvenant.BROUILLON, EtatAvenant.A_CORRIGER);
        saisie = autre;
        gestes++;
    }

    /**
     * Hands it in: every step is to be done.
     *
     * @param examen what it would break, see {@link ExamenDesAvenants}
     */
    void soumettre(ExamenConvention examen, Circuit etapes, Geste geste) {
        exigerSien(geste.acteur());
        exigerEtat(EtatAvenant.BROUILLON, EtatAvenant.A_CORRIGER);
        examen.exigerRecevable(examen.prochain());
        etat = EtatAvenant.SOUMIS;
        texteDuCircuit = texteDuCircuit == null ? etapes.ecrire() : texteDuCircuit;
        motifRefus = null;
        noter(geste, Transition.AVENANT_SOUMIS, null).changeant(changements());
        convention.annoncer(() -> new AvenantSoumis(convention.avis(geste), mention()));
        annoncerEtapes(List.of(), geste);
    }

    /**
     * Does a step.
     *
     * @return whether it was the last: the convention is then to become what the avenant says
     * @throws RefusMetier when its turn has not come, or the result would break a rule
     */
    boolean faire(NatureEtape nature, ExamenConvention examen, String commentaire, Geste geste) {
        DroitsSurConvention droits = droits();
        droits.exigerNature(geste.acteur(), nature);
        exigerEtat(EtatAvenant.SOUMIS);
        Avancement avancee = avancement();
        EtapeCircuit etape = avancee.aFaire(nature)
                .orElseThrow(() -> new RefusMetier(Probleme.general("convention.etape.pasOuverte", nature.name())));
        droits.exigerEtape(geste.acteur(), etape);
        boolean derniere = avancee.dernier(nature);
        if (derniere || nature == NatureEtape.VALIDATION_CENTRE) {
            examen.exigerRecevable(examen.prochain());
        }
        String pour = convention.remplace(etape, geste.acteur());
        if (derniere) {
            List<Changement> changements = changements();
            avant = convention.contenu();
            effet = saisie.effet() == null ? geste.quand().toLocalDate() : saisie.effet();
            etat = EtatAvenant.VALIDE;
            noter(geste, Transition.AVENANT_VALIDE, commentaire, nature, pour).changeant(changements);
            annoncerValide(geste);
        } else {
            noter(geste, Transition.AVENANT_ETAPE_FAITE, commentaire, nature, pour);
            convention.annoncer(() -> new EtapeFaite(
                    convention.avis(geste), nature, geste.acteur().nomAffiche(), commentaire, mention()));
            annoncerEtapes(avancee.aFaire(), geste);
        }
        return derniere;
    }

    private void annoncerValide(Geste geste) {
        FicheReferent precedent = avant.referent();
        convention.annoncer(() -> new AvenantValide(convention.avis(geste), mention(), effet));
        if (saisie.change(NatureAvenant.REFERENT)
                && precedent != null
                && !precedent.login().equals(saisie.referent().login())) {
            convention.annoncer(
                    () -> new ReferentChange(convention.avis(geste), AvisDeConvention.Personne.de(precedent)));
        }
    }

    /** Sends it back to who wrote it. */
    void refuser(String motif, Geste geste) {
        exigerEtat(EtatAvenant.SOUMIS);
        droits().exigerRefus(geste.acteur());
        NatureEtape etape =
                possibilites(geste.acteur()).etapes().stream().findFirst().orElse(null);
        etat = EtatAvenant.A_CORRIGER;
        motifRefus = motif;
        noter(geste, Transition.AVENANT_REFUSE, motif, etape, null);
        convention.annoncer(() -> new AvenantRefuse(convention.avis(geste), mention(), motif));
    }

    /** Gives it back to who handed it in too early. */
    void retirer(Geste geste) {
        if (!possibilites(geste.acteur()).retirer()) {
            droits().exiger(geste.acteur(), Action.CONVENTION_RETIRER);
        }
        exigerEtat(EtatAvenant.SOUMIS);
        etat = EtatAvenant.A_CORRIGER;
        motifRefus = null;
        noter(geste, Transition.AVENANT_RETIRE, null);
        convention.annoncer(() -> new AvenantRetire(convention.avis(geste), mention()));
    }

    /** Gives it up: nothing changes. */
    void annuler(String motif, Geste geste) {
        exigerSien(geste.acteur());
        exigerEtat(EtatAvenant.BROUILLON, EtatAvenant.SOUMIS, EtatAvenant.A_CORRIGER);
        etat = EtatAvenant.ANNULE;
        noter(geste, Transition.AVENANT_ANNULE, motif);
        convention.annoncer(() -> new AvenantAnnule(convention.avis(geste), mention(), motif));
    }

    private EvenementHistorique noter(Geste geste, Transition transition, String details) {
        return noter(geste, transition, details, null, null);
    }

    private EvenementHistorique noter(
            Geste geste, Transition transition, String details, NatureEtape etape, String pour) {
        gestes++;
        EvenementHistorique ligne =
                convention.noter(geste, transition, details).surAvenant(this).surEtape(etape, pour);
        convention.suivre(this, geste);
        return ligne;
    }

    private MentionAvenant mention() {
        return new MentionAvenant(id, numero, saisie.dansLOrdre());
    }

    private void annoncerEtapes(List<EtapeCircuit> dejaOuvertes, Geste geste) {
        avancement().aFaire().stream()
                .filter(etape -> !dejaOuvertes.contains(etape))
                .forEach(etape -> convention.annoncer(() -> new EtapeOuverte(
                        convention.avis(geste),
                        etape.nature(),
                        etape.qui(),
                        etape.personne(),
                        dejaOuvertes.isEmpty(),
                        mention())));
    }

    /**
     * Waives a rule for what it makes of the convention, as far as it is broken now, with a reason that everybody reads.
     *
     * @param examen what the rules say of the result today
     * @throws RefusMetier when that rule does not forbid anything here, or nobody may waive it, or it is too late
     */
    void deroger(ExamenConvention examen, String regle, String motif, Geste geste) {
        droits().exiger(geste.acteur(), Action.DEROGATION_ACCORDER);
        exigerEtat(EtatAvenant.BROUILLON, EtatAvenant.SOUMIS, EtatAvenant.A_CORRIGER);
        Constat leve = examen.derogeables().stream()
                .filter(constat -> constat.regle().equals(regle))
                .findFirst()
                .orElseThrow(() -> new RefusMetier(Probleme.auChamp("regle", "convention.derogation.sansObjet")));
        noter(geste, Transition.DEROGATION, motif).surRegle(regle, leve.derogation(motif));
    }

    /** Takes a waiver back, as long as it is not valid. */
    void retirerDerogation(String regle, Geste geste) {
        droits().exiger(geste.acteur(), Action.DEROGATION_ACCORDER);
        exigerEtat(EtatAvenant.BROUILLON, EtatAvenant.SOUMIS, EtatAvenant.A_CORRIGER);
        if (!convention.derogations(id).containsKey(regle)) {
            throw new RefusMetier(Probleme.general("convention.derogation.aucune"));
        }
        noter(geste, Transition.DEROGATION_RETIREE, null).surRegle(regle, null);
    }

    /** A finding about what it makes of the convention, as it stands after its waivers. */
    Constat apresDerogation(Constat constat) {
        Derogation accordee = id == null ? null : convention.derogations(id).get(constat.regle());
        return accordee == null ? constat : constat.apres(accordee);
    }

    /** Where it stands in its circuit; nowhere once its convention binds nobody any more. */
    Avancement avancement() {
        return Avancement.de(
                circuit(),
                histoire().stream().flatMap(ligne -> pas(ligne).stream()).toList());
    }

    /** The steps that it follows. */
    Circuit circuit() {
        return texteDuCircuit == null
                ? Circuit.LIVRE
                : Circuit.lire(texteDuCircuit).orElse(Circuit.LIVRE);
    }

    /** Keeps how far it is signed. */
    void signer(EtatDesSignatures jusquIci) {
        signatures = new SignaturesSuivies(jusquIci);
        gestes++;
    }

    /** How far it is signed. */
    EtatDesSignatures signatures() {
        return signatures == null ? EtatDesSignatures.attendues(circuit()) : signatures.etat();
    }

    /** The day on which it was accepted, or null. */
    LocalDate valideLe() {
        return histoire().stream()
                .filter(ligne -> ligne.transition() == Transition.AVENANT_VALIDE)
                .map(ligne -> ligne.quand().toLocalDate())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Pas> pas(LigneHistorique ligne) {
        Pas.Sorte sorte = switch (ligne.transition()) {
            case AVENANT_SOUMIS -> Pas.Sorte.DEPART;
            case AVENANT_ETAPE_FAITE, AVENANT_VALIDE -> Pas.Sorte.FAITE;
            case AVENANT_REFUSE, AVENANT_RETIRE, AVENANT_ANNULE -> Pas.Sorte.RENVOI;
            default -> null;
        };
        return sorte == null
                ? Optional.empty()
                : Optional.of(new Pas(sorte, ligne.etape(), ligne.quand(), ligne.nom()));
    }

    /** Its lines of the convention's history. */
    List<LigneHistorique> histoire() {
        return convention.historique().stream()
                .filter(ligne -> ligne.avenant() != null && ligne.avenant().id() == id)
                .toList();
    }

    /** What it changes, or changed. */
    List<Changement> changements() {
        ContenuEffectif base = base();
        return base.changements(saisie.appliquer(base));
    }

    /** Hours of presence without it; null while dates are missing. */
    BigDecimal heuresAvant() {
        return base().stage()
                .plan(convention.zone())
                .map(CalculPresence::calculer)
                .map(Presence::heures)
                .orElse(null);
    }

    /** What the convention is without it: before it took effect, or now. */
    ContenuEffectif base() {
        return avant == null ? convention.contenu() : avant;
    }

    /** What the person may do with it now. */
    PossibilitesConvention possibilites(Acteur acteur) {
        return convention.etat() == EtatConvention.VALIDEE
                ? droits().possibilites(acteur, ConditionImpression.TOUJOURS)
                : PossibilitesConvention.AUCUNE;
    }

    /** Whether the person may write it, hand it in and give it up: the staff any, a student what he began himself. */
    boolean proposable(Acteur acteur) {
        boolean sien = acteur.login().equals(creePar) || convention.parLePersonnel(acteur);
        return sien
                && convention.possibilites(acteur, ConditionImpression.TOUJOURS).avenant();
    }

    private void exigerSien(Acteur acteur) {
        droits().exigerProposition(acteur);
        if (!acteur.login().equals(creePar) && !convention.parLePersonnel(acteur)) {
            throw new AccesRefuse("avenant " + id + " was begun by somebody else");
        }
    }

    private DroitsSurConvention droits() {
        return new DroitsSurConvention(convention.id(), etat.pareil(), situation(), avancement());
    }

    /** Where it stands: with its convention, and reached by a link of its own. */
    Situation situation() {
        return convention.situation().pour(id == null ? null : objet(id));
    }

    /** Name of an avenant for who reaches it by a link. */
    static String objet(long id) {
        return "avenant:" + id;
    }

    /** Whether the host is asked for its agreement. */
    DecisionAccueil decisionDAccueil() {
        if (etat == EtatAvenant.BROUILLON || etat == EtatAvenant.A_CORRIGER) {
            return DecisionAccueil.PLUS_TARD;
        }
        Avancement avancement = avancement();
        if (avancement.faite(NatureEtape.ACCORD_ACCUEIL)) {
            return DecisionAccueil.DONNEE;
        }
        boolean demandee = etat == EtatAvenant.SOUMIS
                && convention.etat() == EtatConvention.VALIDEE
                && avancement.etats().stream()
                        .anyMatch(suivie -> suivie.etape().nature() == NatureEtape.ACCORD_ACCUEIL);
        if (!demandee) {
            return DecisionAccueil.NON_DEMANDEE;
        }
        return avancement.aFaire(NatureEtape.ACCORD_ACCUEIL).isPresent()
                ? DecisionAccueil.ATTENDUE
                : DecisionAccueil.PLUS_TARD;
    }

    /** Whether a link would be of use to its host: its agreement is asked, now or after other steps. */
    boolean attendLHote() {
        DecisionAccueil decision = decisionDAccueil();
        return etat == EtatAvenant.SOUMIS
                && (decision == DecisionAccueil.ATTENDUE || decision == DecisionAccueil.PLUS_TARD);
    }

    /** A link to the host's page was sent. */
    void lienEnvoye(LienEmis lien, Geste geste) {
        noter(geste, Transition.LIEN_ENVOYE, lien.pour().nom());
        AvisDeConvention avis = convention
                .avis(geste)
                .pourAccueil(lien.pour().nom(), lien.pour().courriel());
        convention.annoncer(() -> new LienAccueilEnvoye(avis, lien, mention()));
    }

    /** A link to the host's page was taken back. */
    void lienRevoque(String nom, Geste geste) {
        noter(geste, Transition.LIEN_REVOQUE, nom);
    }

    private void exigerEtat(EtatAvenant... admis) {
        convention.exigerValidee();
        if (!List.of(admis).contains(etat)) {
            throw new RefusMetier(Probleme.general("avenant.etat.inattendu", etat.name()));
        }
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    Convention convention() {
        return convention;
    }

    /** Id of the convention that it changes. */
    public long idConvention() {
        return convention.id();
    }

    int numero() {
        return numero;
    }

    EtatAvenant etat() {
        return etat;
    }

    SaisieAvenant saisie() {
        return saisie;
    }

    /** From which day on it holds; null before it is valid. */
    LocalDate effet() {
        return effet;
    }

    String motifRefus() {
        return motifRefus;
    }

    /** Account of who began it. */
    String creePar() {
        return creePar;
    }
}
