package org.entstage.convention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.Avancement;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.EtatEtape;
import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.Derogation;
import org.entstage.convention.regles.Passage;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.enseignant.Enseignant;
import org.entstage.etudiant.Etudiant;
import org.entstage.lien.LienEmis;

/**
 * A convention de stage (L124-1): the agreement between a student, a host organisation and the institution.
 *
 * <p>It begins as a draft, made from one registration of the student; steps fill it in any order. The student hands it
 * in when no rule forbids it. Then it goes through the steps that its centre wants, each done by whom it concerns, or is
 * sent back with a reason that the student reads and answers by correcting. What is validated no longer changes. Every
 * such step is kept in the history.
 */
@Entity
@Table(name = "convention")
public class Convention extends ConventionRedigee {

    /** Sort keys below this one wait for the centre; see {@link #trier()}. */
    private static final int APRES_CE_QUI_ATTEND = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private EtatConvention etat;

    private int tri;

    @Embedded
    private Instruction instruction;

    @Column(name = "modifiee_le")
    private LocalDateTime modifieeLe;

    @Embedded
    private Historique historique;

    @Embedded
    private CircuitSuivi circuit;

    @Embedded
    private SignaturesSuivies signatures;

    /** Counts what is done to its avenants and signatures, so that two who do something at once always collide. */
    @Column(name = "gestes_avenants")
    private Integer gestesAvenants;

    protected Convention() {}

    /** A draft, from one registration of the student. */
    Convention(OuvertureConvention ouverture, CentreGestion centre, Etudiant etudiant, Geste geste) {
        super(ouverture, centre, etudiant, geste);
        this.etat = EtatConvention.BROUILLON;
        this.instruction = new Instruction();
        this.historique = new Historique();
        this.circuit = new CircuitSuivi();
        historique.noter(this, geste, Transition.CREEE, null);
        historique.annoncer(() -> new ConventionCommencee(avis(geste)));
        trier();
        this.modifieeLe = geste.quand();
    }

    /** Whether the host is asked for its agreement. */
    DecisionAccueil decisionDAccueil() {
        return DecisionAccueil.selon(etat, avancement());
    }

    /** A link to the host's page was sent: its history says to whom, and who listens writes the mail. */
    void lienEnvoye(LienEmis lien, Geste geste) {
        historique.noter(this, geste, Transition.LIEN_ENVOYE, lien.pour().nom());
        historique.annoncer(() -> new LienAccueilEnvoye(
                avis(geste).pourAccueil(lien.pour().nom(), lien.pour().courriel()), lien, null));
    }

    /** A link to the host's page was taken back. */
    void lienRevoque(String nom, Geste geste) {
        historique.noter(this, geste, Transition.LIEN_REVOQUE, nom);
    }

    /**
     * Hands the convention in. Corrected only where a refusal asked, it goes on where it stood; else every step is to be
     * done again.
     *
     * @param examen what the rules say of it today
     * @param etapes those of its centre today; a convention handed in before keeps its own
     * @param reponse the student's answer to a refusal, or null
     * @throws RefusMetier when a rule forbids it
     */
    void soumettre(ExamenConvention examen, Circuit etapes, String reponse, Geste geste) {
        droits().exigerModifiable(geste.acteur(), Action.CONVENTION_SOUMETTRE);
        exigerEtat(EtatConvention.BROUILLON, EtatConvention.A_CORRIGER);
        examen.exigerRecevable(Passage.SOUMISSION);
        boolean corrigee = etat == EtatConvention.A_CORRIGER;
        boolean commeDemande = corrigee && historique.corrigeeCommeDemande();
        etat = EtatConvention.SOUMISE;
        circuit().commencer(etapes);
        instruction().soumise(geste.quand(), reponse);
        historique.noter(this, geste, commeDemande ? Transition.CORRIGEE : Transition.SOUMISE, reponse);
        changee(geste);
        historique.annoncer(() -> new ConventionSoumise(avis(geste), corrigee, reponse));
        annoncerEtapes(List.of(), geste);
    }

    /**
     * Does a step. With the last required one the convention is validated.
     *
     * @param examen what the rules say of it today
     * @param commentaire what is said with it, or null
     * @throws RefusMetier when its turn has not come, or a rule forbids to validate
     */
    void faire(NatureEtape nature, ExamenConvention examen, String commentaire, Geste geste) {
        exigerDecideur(nature, geste.acteur());
        exigerEtat(EtatConvention.SOUMISE);
        Avancement avant = avancement();
        EtapeCircuit etape = avant.aFaire(nature)
                .orElseThrow(() -> new RefusMetier(Probleme.general("convention.etape.pasOuverte", nature.name())));
        droits().exigerEtape(geste.acteur(), etape);
        boolean derniere = avant.dernier(nature);
        if (derniere || nature == NatureEtape.VALIDATION_CENTRE) {
            examen.exigerRecevable(Passage.VALIDATION);
        }
        examen.exigerPieces();
        if (derniere) {
            etat = EtatConvention.VALIDEE;
            instruction().validee(geste.quand());
        }
        historique
                .noter(this, geste, derniere ? Transition.VALIDEE : Transition.ETAPE_FAITE, commentaire)
                .surEtape(nature, remplace(etape, geste.acteur()));
        changee(geste);
        historique.annoncer(() -> derniere
                ? new ConventionValidee(avis(geste))
                : new EtapeFaite(avis(geste), nature, geste.acteur().nomAffiche(), commentaire, null));
        annoncerEtapes(avant.aFaire(), geste);
    }

    /** @throws org.entstage.commun.AccesRefuse unless this person does steps of this kind here at all */
    void exigerDecideur(NatureEtape nature, Acteur acteur) {
        droits().exigerNature(acteur, nature);
    }

    /** Whose step it was, as shown, when somebody stood in for him; else null. */
    String remplace(EtapeCircuit etape, Acteur acteur) {
        if (etape.personne() != null) {
            return etape.personne().equals(acteur.login()) ? null : etape.personne();
        }
        return enseignant()
                .filter(referent ->
                        etape.qui() == Intervenant.REFERENT && !referent.login().equals(acteur.login()))
                .map(ConventionRedigee::nom)
                .orElse(null);
    }

    /**
     * Sends the convention back to the student.
     *
     * @param champs what he is asked to correct; empty leaves it to the reason
     */
    void refuser(String motif, List<ChampConvention> champs, Geste geste) {
        exigerEtat(EtatConvention.SOUMISE);
        droits().exigerRefus(geste.acteur());
        NatureEtape etape = possibilites(geste.acteur(), ConditionImpression.TOUJOURS).etapes().stream()
                .findFirst()
                .orElse(null);
        etat = EtatConvention.A_CORRIGER;
        instruction().refusee(motif);
        historique
                .noter(this, geste, Transition.REFUSEE, motif)
                .surEtape(etape, null)
                .demandant(champs);
        changee(geste);
        historique.annoncer(() -> new ConventionRefusee(avis(geste), motif, champs));
    }

    /**
     * Takes a step back, and with it those that came after it.
     *
     * @param motif why
     * @throws RefusMetier when it is not done
     */
    void annulerEtape(NatureEtape nature, String motif, Geste geste) {
        exigerEtat(EtatConvention.SOUMISE, EtatConvention.VALIDEE);
        if (!avancement().faite(nature)) {
            throw new RefusMetier(Probleme.general("convention.etape.pasFaite", nature.name()));
        }
        droits().exigerAnnulation(geste.acteur(), nature);
        boolean changee = avenants().stream().anyMatch(avenant -> avenant.etat() != EtatAvenant.ANNULE);
        if (changee) {
            throw new RefusMetier(Probleme.general("avenant.convention.changee"));
        }
        etat = EtatConvention.SOUMISE;
        signatures = null;
        instruction().validee(null);
        historique.noter(this, geste, Transition.ETAPE_ANNULEE, motif).surEtape(nature, null);
        changee(geste);
        historique.annoncer(
                () -> new EtapeAnnulee(avis(geste), nature, geste.acteur().nomAffiche(), motif));
    }

    /** Gives it back to the student who handed it in too early. */
    void retirer(Geste geste) {
        droits().exiger(geste.acteur(), Action.CONVENTION_RETIRER);
        exigerEtat(EtatConvention.SOUMISE);
        etat = EtatConvention.A_CORRIGER;
        instruction().refusee(null);
        historique.noter(this, geste, Transition.RETIREE, null);
        changee(geste);
        historique.annoncer(() -> new ConventionRetiree(avis(geste)));
    }

    /** Ends it for good: it binds nobody any more. */
    void annuler(String motif, Geste geste) {
        droits().exiger(geste.acteur(), Action.CONVENTION_ANNULER);
        exigerEtat(EtatConvention.SOUMISE, EtatConvention.A_CORRIGER, EtatConvention.VALIDEE);
        etat = EtatConvention.ANNULEE;
        historique.noter(this, geste, Transition.ANNULEE, motif);
        changee(geste);
        historique.annoncer(() -> new ConventionAnnulee(avis(geste), motif));
    }

    /** @param dejaOuvertes those whose turn had come before; empty when it is handed in */
    private void annoncerEtapes(List<EtapeCircuit> dejaOuvertes, Geste geste) {
        if (etat == EtatConvention.SOUMISE) {
            avancement().aFaire().stream()
                    .filter(etape -> !dejaOuvertes.contains(etape))
                    .forEach(etape -> historique.annoncer(() -> new EtapeOuverte(
                            avis(geste), etape.nature(), etape.qui(), etape.personne(), dejaOuvertes.isEmpty(), null)));
        }
    }

    /**
     * Gives the number of the next avenant.
     *
     * @throws RefusMetier unless it is validated and no other avenant is open
     */
    int prochainAvenant(Geste geste) {
        droits().exigerProposition(geste.acteur());
        exigerValidee();
        List<ResumeAvenant> avenants = avenants();
        if (avenants.stream().anyMatch(avenant -> avenant.etat().ouvert())) {
            throw new RefusMetier(Probleme.general("avenant.autreOuvert"));
        }
        return avenants.size() + 1;
    }

    /** @throws RefusMetier unless avenants may change it */
    void exigerValidee() {
        if (etat != EtatConvention.VALIDEE) {
            throw new RefusMetier(Probleme.general("avenant.convention.pasValidee"));
        }
    }

    /** Keeps a line of what happens to it or to an avenant of it. */
    @Override
    EvenementHistorique noter(Geste geste, Transition transition, String details) {
        return historique.noter(this, geste, transition, details);
    }

    /** Follows an avenant to which something happened. */
    void suivre(Avenant avenant, Geste geste) {
        compterUnGeste();
        circuit().actualiser(this, avenant);
        changee(geste);
    }

    private void compterUnGeste() {
        gestesAvenants = gestesAvenants == null ? 1 : gestesAvenants + 1;
    }

    /** Tells who listens, once it is written. */
    @Override
    void annoncer(Supplier<Object> evenement) {
        historique.annoncer(evenement);
    }

    List<ResumeAvenant> avenants() {
        return ResumeAvenant.de(historique.lignes());
    }

    /**
     * This convention with another content: to look at, nobody writes it.
     *
     * @param auteur account of who named its tutor when that is another one
     */
    Convention avec(ContenuEffectif contenu, Enseignant referent, EtatConvention autreEtat, String auteur) {
        Convention autre = new Convention();
        autre.redire(this, contenu, referent, auteur);
        autre.id = id;
        autre.version = version;
        autre.etat = autreEtat;
        autre.instruction = instruction;
        autre.modifieeLe = modifieeLe;
        autre.historique = historique;
        autre.circuit = circuit;
        autre.signatures = signatures;
        return autre;
    }

    /**
     * Says at its end whether the placement is validated; said again, the last word counts.
     *
     * @param commentaire what is added, or null
     * @throws RefusMetier unless it takes place under this convention, and its last day has come
     */
    void conclure(boolean valide, String commentaire, Geste geste) {
        droits().exiger(geste.acteur(), Action.FIN_VALIDER);
        LocalDate fin = saisieStage().fin();
        if (etat != EtatConvention.VALIDEE
                || fin == null
                || geste.quand().toLocalDate().isBefore(fin)) {
            throw new RefusMetier(Probleme.general("convention.fin.tropTot"));
        }
        historique.noter(this, geste, valide ? Transition.FIN_VALIDEE : Transition.FIN_NON_VALIDEE, commentaire);
        compterUnGeste();
    }

    /** Keeps how far it is signed. */
    void signer(EtatDesSignatures jusquIci, Geste geste) {
        signatures = new SignaturesSuivies(jusquIci);
        compterUnGeste();
        changee(geste);
    }

    /** How far it is signed. */
    EtatDesSignatures signatures() {
        return signatures == null ? EtatDesSignatures.attendues(circuitSuivi()) : signatures.etat();
    }

    /** The day on which it was validated, or null. */
    LocalDate valideeLe() {
        return instruction().valideeLe() == null
                ? null
                : instruction().valideeLe().toLocalDate();
    }

    /** The steps that it follows. */
    Circuit circuitSuivi() {
        return circuit().circuit();
    }

    /** The same; null until it is handed in. */
    Circuit circuitCommence() {
        return circuit().commence() ? circuit().circuit() : null;
    }

    /** The documents for which a step waits. */
    List<Probleme> pieces(ExigencesDePieces exigences, Circuit etapes, NatureEtape etape) {
        return exigences.manquantes(id, centre().id(), DossierDePieces.stage(this), etapes, etape);
    }

    /**
     * Follows a document of its student to which something happened. Until it is validated it says the days of the
     * certificate of civil liability; while somebody does its steps, he and who decides on a document collide.
     */
    void suivre(NoteDePiece note, Geste geste) {
        EvenementHistorique ligne = historique.noter(this, geste, note.transition(), note.details());
        if (note.assuranceDu() != null && etat.modifiableParPersonnel()) {
            ligne.changeant(assurer(note.assuranceDu(), note.assuranceAu()));
        }
        if (etat == EtatConvention.SOUMISE) {
            compterUnGeste();
            changee(geste);
        }
        if (note.evenement() != null) {
            historique.annoncer(() -> note.evenement().apply(avis(geste)));
        }
    }

    /** Where it stands in its circuit. */
    Avancement avancement() {
        return circuit().avancement(historique.lignes());
    }

    /** Its steps before the signatures; none while it is a draft. */
    List<EtatEtape> etapes() {
        return etat == EtatConvention.BROUILLON ? List.of() : avancement().etats();
    }

    /** What the last refusal asks to correct, while it is to be corrected. */
    List<ChampConvention> champsACorriger() {
        return etat == EtatConvention.A_CORRIGER ? historique.champsACorriger() : List.of();
    }

    /** Never null: an embedded value whose columns are all empty comes back from the database as null. */
    private CircuitSuivi circuit() {
        circuit = circuit == null ? new CircuitSuivi() : circuit;
        return circuit;
    }

    /**
     * Waives a rule for this convention alone, as far as it is broken now, with a reason that everybody who reads it sees.
     *
     * @param examen what the rules say of it today
     * @throws RefusMetier when that rule does not forbid anything here, or nobody may waive it, or it is too late
     */
    void deroger(ExamenConvention examen, String regle, String motif, Geste geste) {
        droits().exiger(geste.acteur(), Action.DEROGATION_ACCORDER);
        exigerEtat(EtatConvention.BROUILLON, EtatConvention.SOUMISE, EtatConvention.A_CORRIGER);
        Constat leve = examen.derogeables().stream()
                .filter(constat -> constat.regle().equals(regle))
                .findFirst()
                .orElseThrow(() -> new RefusMetier(Probleme.auChamp("regle", "convention.derogation.sansObjet")));
        historique.noter(this, geste, Transition.DEROGATION, motif).surRegle(regle, leve.derogation(motif));
        changee(geste);
    }

    /** Takes a waiver back, as long as the convention is not validated. */
    void retirerDerogation(String regle, Geste geste) {
        droits().exiger(geste.acteur(), Action.DEROGATION_ACCORDER);
        exigerEtat(EtatConvention.BROUILLON, EtatConvention.SOUMISE, EtatConvention.A_CORRIGER);
        if (!historique.derogations().containsKey(regle)) {
            throw new RefusMetier(Probleme.general("convention.derogation.aucune"));
        }
        historique.noter(this, geste, Transition.DEROGATION_RETIREE, null).surRegle(regle, null);
        changee(geste);
    }

    /** The waivers of an avenant of it. */
    Map<String, Derogation> derogations(long avenant) {
        return historique.derogations(avenant);
    }

    /** A finding as it stands after the waivers. */
    Constat apresDerogation(Constat constat) {
        Derogation accordee = historique.derogations().get(constat.regle());
        return accordee == null ? constat : constat.apres(accordee);
    }

    /** @throws org.entstage.commun.AccesRefuse unless it is a draft and his own or his centre's */
    void exigerAbandonnable(Geste geste) {
        droits().exigerModifiable(geste.acteur(), Action.CONVENTION_ABANDONNER);
        exigerEtat(EtatConvention.BROUILLON);
    }

    /** What the person may do with it now. */
    PossibilitesConvention possibilites(Acteur acteur, ConditionImpression impression) {
        return droits().possibilites(acteur, impression);
    }

    @Override
    DroitsSurConvention droits() {
        return new DroitsSurConvention(id, etat, situation(), avancement());
    }

    /** A change after the first submission is kept: who decides sees what is new. */
    @Override
    void modifiee(Geste geste, EtapeSaisie etape, Record avant, Record apres) {
        if (etat != EtatConvention.BROUILLON) {
            List<Changement> changements = Changements.entre(etape, avant, apres);
            if (etat == EtatConvention.SOUMISE || !changements.isEmpty()) {
                historique.noter(this, geste, Transition.MODIFIEE, etape.name()).changeant(changements);
            }
            if (etat == EtatConvention.SOUMISE && etape != EtapeSaisie.REFERENT) {
                historique.annoncer(() -> new ConventionModifiee(avis(geste), etape));
            }
        }
        changee(geste);
    }

    @Override
    void changee(Geste geste) {
        modifieeLe = geste.quand();
        if (etat != EtatConvention.BROUILLON) {
            circuit().actualiser(this, historique.lignes());
        }
        trier();
    }

    /**
     * The order of the staff's list as one number, so that an index gives it: first what waits for the centre, the
     * earliest start first (a placement that starts unsigned is not insured); then the rest, the latest first.
     */
    @Override
    void trier() {
        int rang = (int) jourPourTri().toEpochDay();
        tri = etat == EtatConvention.SOUMISE ? rang : APRES_CE_QUI_ATTEND - rang;
    }

    private void exigerEtat(EtatConvention... admis) {
        if (!List.of(admis).contains(etat)) {
            throw new RefusMetier(Probleme.general("convention.etat.inattendu", etat.name()));
        }
    }

    /** What messages about what somebody does now must know. */
    @Override
    AvisDeConvention avis(Geste geste) {
        return AvisDeConvention.de(this).par(geste.acteur());
    }

    /** Hands over what happened since the last time; the repository publishes it. */
    public List<Object> retirerEvenements() {
        return historique.retirerEvenements();
    }

    @Override
    public Long id() {
        return id;
    }

    public NumeroConvention numero() {
        return new NumeroConvention(annee().debut(), id);
    }

    int version() {
        return version;
    }

    @Override
    EtatConvention etat() {
        return etat;
    }

    /** Never null, for the same reason. */
    Instruction instruction() {
        instruction = instruction == null ? new Instruction() : instruction;
        return instruction;
    }

    LocalDateTime modifieeLe() {
        return modifieeLe;
    }

    List<LigneHistorique> historique() {
        return historique.lignes();
    }

    /** What is told when the first day comes near and it is not validated or not signed. */
    DepartSansValidation departSansValidation(int jours) {
        return new DepartSansValidation(
                AvisDeConvention.de(this),
                etat,
                jours,
                switch (etat) {
                    case SOUMISE ->
                        avancement().aFaire().stream().map(EtapeCircuit::nature).toList();
                    case VALIDEE -> signatures().manquantes();
                    case BROUILLON, A_CORRIGER, ANNULEE -> List.of();
                });
    }
}
