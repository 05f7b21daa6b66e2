package org.entstage.convention.signature;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.convention.DossierASigner;
import org.entstage.convention.NoteDeSignature;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.fichier.Fichiers;
import org.entstage.fichier.FormatFichier;
import org.entstage.signature.DocumentASigner;
import org.entstage.signature.SuiviDeSignature;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests and writes what the service answered, each in a transaction of its own. */
@Component
class ResultatsDeDemande {

    /** In whose name the service's answers are written. */
    private static final Acteur SERVICE = new Acteur(
                    "parapheur", "Service de signature", null, Map.of(Action.CONVENTION_LIRE, Etendue.TOUT), null)
            .depuis("parapheur");

    private final DossiersDeSignature dossiers;
    private final Signatures signatures;
    private final Fichiers fichiers;
    private final Duration attente;

    ResultatsDeDemande(DossiersDeSignature dossiers, Signatures signatures, Fichiers fichiers, Reglages reglages) {
        this.dossiers = dossiers;
        this.signatures = signatures;
        this.fichiers = fichiers;
        this.attente = reglages.minutes("signature.suivi");
    }

    /**
     * A request that was taken.
     *
     * @param essais calls made for it since the last answer, this one included
     * @param identifiant the service's number, null until it is known
     */
    record Prise(
            long id, String par, EtatDemande etat, String reference, int essais, String identifiant, String motif) {}

    @Transactional
    public Optional<Prise> prendre(long id, String par, LocalDateTime quand, LocalDateTime jusquA, boolean pressee) {
        return dossiers.prendre(id, par, quand, jusquA, pressee)
                .map(demande -> new Prise(
                        id,
                        par,
                        demande.etat(),
                        demande.reference(),
                        demande.essais(),
                        demande.identifiant(),
                        demande.motif()));
    }

    /**
     * What is handed in.
     *
     * @throws org.entstage.commun.Introuvable when its bytes are no longer there
     */
    @Transactional(readOnly = true)
    public DocumentASigner document(long id) {
        DemandeDeSignature demande = dossiers.demande(id).orElseThrow();
        return new DocumentASigner(
                demande.reference(),
                demande.titre(),
                fichiers.lire(demande.document()),
                demande.dossier().demandees().stream()
                        .map(partie -> new DocumentASigner.Signataire(partie.etape(), partie.nom(), partie.courriel()))
                        .toList());
    }

    @Transactional
    public EtatDemande envoyee(Prise prise, String numero) {
        return modifier(prise, demande -> demande.envoyee(numero, signatures.maintenant(), attente));
    }

    @Transactional
    public EtatDemande echouee(Prise prise, String erreur) {
        return modifier(prise, demande -> {
            if (erreur == null) {
                demande.repondue(signatures.maintenant());
            } else {
                demande.echouee(erreur, signatures.maintenant());
            }
        });
    }

    @Transactional
    public EtatDemande annulee(Prise prise) {
        return modifier(prise, demande -> demande.finir(EtatDemande.ANNULEE, null, signatures.maintenant()));
    }

    /** The service will never take it: who was asked may sign otherwise. */
    @Transactional
    public EtatDemande rejetee(Prise prise, String raison) {
        return modifier(prise, demande -> {
            demande.finir(EtatDemande.REJETEE, raison, signatures.maintenant());
            relacher(demande.dossier());
        });
    }

    /** Brings back who signed and how it ended. What was closed meanwhile stays as it was. */
    @Transactional
    public EtatDemande suivie(Prise prise, SuiviDeSignature suivi, byte[] signe, byte[] piste) {
        return modifier(prise, demande -> {
            DossierDeSignature dossier = demande.dossier();
            if (demande.etat() != EtatDemande.ENVOYEE || !dossier.ouvert()) {
                demande.repondue(signatures.maintenant());
                return;
            }
            DossierASigner cible =
                    signatures.lire(SERVICE, new CibleDeSignature(dossier.convention(), dossier.avenant(), 0));
            boolean complet = dossier.resume().completes();
            List<NoteDeSignature> notes = new ArrayList<>(recues(dossier, demande, suivi));
            finir(demande, suivi, signe, piste, cible, notes);
            if (!notes.isEmpty()) {
                signatures.enregistrer(SERVICE, dossier, cible.numeroAvenant(), complet, notes);
            }
        });
    }

    private List<NoteDeSignature> recues(
            DossierDeSignature dossier, DemandeDeSignature demande, SuiviDeSignature suivi) {
        List<NoteDeSignature> notes = new ArrayList<>();
        for (PartieSignataire partie : dossier.demandees()) {
            if (partie.etat() != EtatPartie.A_SIGNER) {
                continue;
            }
            suivi.de(partie.etape(), partie.courriel())
                    .filter(SuiviDeSignature.Geste::signe)
                    .ifPresent(geste -> {
                        partie.signer(
                                ModeSignature.ELECTRONIQUE,
                                jour(geste, demande),
                                null,
                                SERVICE.nomAffiche(),
                                signatures.maintenant());
                        notes.add(Signatures.recue(partie));
                    });
        }
        return notes;
    }

    /** The day that the service tells, as far as it is possible: not before it was asked, not after today. */
    private LocalDate jour(SuiviDeSignature.Geste geste, DemandeDeSignature demande) {
        LocalDate aujourdhui = signatures.aujourdhui();
        LocalDate demandee = demande.creeeLe().toLocalDate();
        LocalDate dit = geste.quand() == null ? aujourdhui : geste.quand().toLocalDate();
        return dit.isAfter(aujourdhui) ? aujourdhui : dit.isBefore(demandee) ? demandee : dit;
    }

    private void finir(
            DemandeDeSignature demande,
            SuiviDeSignature suivi,
            byte[] signe,
            byte[] piste,
            DossierASigner cible,
            List<NoteDeSignature> notes) {
        DossierDeSignature dossier = demande.dossier();
        switch (suivi.issue()) {
            case EN_COURS -> demande.repondue(signatures.maintenant().plus(attente));
            case TERMINEE -> {
                if (dossier.demandees().stream().anyMatch(partie -> partie.etat() != EtatPartie.SIGNEE)) {
                    throw new SystemeIndisponible(
                            SystemeIndisponible.SIGNATURE,
                            new IllegalStateException("ended, but not everybody who was asked is said to have signed"));
                }
                demande.finir(EtatDemande.TERMINEE, null, signatures.maintenant());
                dossiers.ajouter(new FichierDeSignature(
                        dossier,
                        GenreFichier.SIGNE,
                        fichiers.deposer(signe, FormatFichier.PDF),
                        SERVICE.nomAffiche(),
                        signatures.maintenant()));
            }
            case REFUSEE, EXPIREE, SUPPRIMEE -> {
                boolean refusee = suivi.issue() == SuiviDeSignature.Issue.REFUSEE;
                String motif = motif(suivi);
                demande.finir(refusee ? EtatDemande.REFUSEE : EtatDemande.EXPIREE, motif, signatures.maintenant());
                notes.addAll(empechees(dossier, suivi, refusee, motif, cible.numeroAvenant()));
            }
        }
        if (piste != null) {
            dossiers.ajouter(new FichierDeSignature(
                    dossier, new String(piste, StandardCharsets.UTF_8), SERVICE.nomAffiche(), signatures.maintenant()));
        }
    }

    private static String motif(SuiviDeSignature suivi) {
        return suivi.gestes().stream()
                .filter(geste -> !geste.signe())
                .map(SuiviDeSignature.Geste::motif)
                .filter(motif -> motif != null && !motif.isBlank())
                .findFirst()
                .orElse(suivi.motif());
    }

    /** Who refused, or those who can answer no more; those after them are not asked any longer. */
    private List<NoteDeSignature> empechees(
            DossierDeSignature dossier, SuiviDeSignature suivi, boolean refusee, String motif, Integer numeroAvenant) {
        List<NoteDeSignature> notes = new ArrayList<>();
        for (PartieSignataire partie : dossier.demandees()) {
            boolean lui = suivi.de(partie.etape(), partie.courriel())
                    .filter(geste -> !geste.signe())
                    .isPresent();
            if (partie.etat() == EtatPartie.A_SIGNER && (lui || !refusee)) {
                partie.refuser(
                        lui ? EtatPartie.REFUSEE : EtatPartie.EXPIREE,
                        motif,
                        SERVICE.nomAffiche(),
                        signatures.maintenant());
                notes.add(new NoteDeSignature(
                        Transition.SIGNATURE_REFUSEE,
                        partie.nature(),
                        motif,
                        notes.isEmpty()
                                ? avis -> new SignatureRefusee(avis, numeroAvenant, partie.nature(), !refusee, motif)
                                : null));
            }
        }
        relacher(dossier);
        return notes;
    }

    private static void relacher(DossierDeSignature dossier) {
        dossier.demandees().stream()
                .filter(partie -> partie.etat() == EtatPartie.A_SIGNER)
                .forEach(PartieSignataire::relacher);
    }

    /** Writes unless somebody else has it in hand meanwhile. */
    private EtatDemande modifier(Prise prise, Consumer<DemandeDeSignature> quoi) {
        DemandeDeSignature demande = dossiers.demande(prise.id()).orElseThrow();
        if (demande.prisePar(prise.par())) {
            quoi.accept(demande);
        }
        return demande.etat();
    }
}
