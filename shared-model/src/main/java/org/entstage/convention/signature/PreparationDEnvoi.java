package org.entstage.convention.signature;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.DossierASigner;
import org.entstage.convention.NoteDeSignature;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.fichier.FichierDepose;
import org.entstage.fichier.Fichiers;
import org.entstage.fichier.FormatFichier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, before the service is asked, what it will be asked: one request at a time for a version. */
@Component
class PreparationDEnvoi {

    private static final int BITS = 120;
    private static final SecureRandom HASARD = new SecureRandom();

    private final Signatures signatures;
    private final DossiersDeSignature dossiers;
    private final Fichiers fichiers;

    PreparationDEnvoi(Signatures signatures, DossiersDeSignature dossiers, Fichiers fichiers) {
        this.signatures = signatures;
        this.dossiers = dossiers;
        this.fichiers = fichiers;
    }

    /**
     * @return id of the request
     * @throws RefusMetier when somebody cannot be asked so, or a request is under way
     */
    @Transactional
    public long noter(Acteur acteur, CibleDeSignature cible, ChoixDEnvoi choix, byte[] pdf) {
        DossierASigner ouvert = signatures.ouvrir(acteur, Action.SIGNATURE_ENVOYER, cible);
        DossierDeSignature dossier = signatures.courant(ouvert);
        if (signatures.active(dossier).isPresent() || dossier.premiereEmpechee().isPresent()) {
            throw new RefusMetier(Probleme.general("signature.envoi.enCours"));
        }
        demander(dossier, choix);
        signatures.enregistrer(
                acteur,
                dossier,
                ouvert.numeroAvenant(),
                true,
                List.of(new NoteDeSignature(
                        Transition.SIGNATURES_DEMANDEES,
                        null,
                        null,
                        avis -> new SignaturesDemandees(avis, ouvert.numeroAvenant()))));
        FichierDepose depose = fichiers.deposer(pdf, FormatFichier.PDF);
        dossiers.ajouter(new FichierDeSignature(
                dossier, GenreFichier.ENVOYE, depose, acteur.nomAffiche(), signatures.maintenant()));
        String reference = new BigInteger(BITS, HASARD).toString(Character.MAX_RADIX);
        return dossiers.ajouter(new DemandeDeSignature(
                        dossier, reference, titre(ouvert), depose.cle(), acteur.nomAffiche(), signatures.maintenant()))
                .id();
    }

    private static String titre(DossierASigner ouvert) {
        return "Convention " + ouvert.numero()
                + (ouvert.avenant() == null ? "" : " - avenant " + ouvert.numeroAvenant()) + " - "
                + ouvert.etudiant();
    }

    /** Those who are asked, in the order of their places; each place that has one becomes a step of the request. */
    private static void demander(DossierDeSignature dossier, ChoixDEnvoi choix) {
        dossier.nommer(choix.noms(), choix.courriels().keySet());
        List<PartieSignataire> demandees = new ArrayList<>();
        for (PartieSignataire partie : dossier.parties()) {
            if (partie.etat() != EtatPartie.A_SIGNER) {
                continue;
            }
            if (choix.courriels().containsKey(partie.nature())) {
                demandees.add(partie);
            } else {
                partie.surPapier();
            }
        }
        verifier(demandees, choix);
        List<Integer> rangs = demandees.stream()
                .map(PartieSignataire::rang)
                .distinct()
                .sorted()
                .toList();
        demandees.forEach(partie -> partie.demander(
                rangs.indexOf(partie.rang()) + 1, choix.courriels().get(partie.nature())));
    }

    private static void verifier(List<PartieSignataire> demandees, ChoixDEnvoi choix) {
        Problemes problemes = new Problemes();
        Set<String> adresses = new HashSet<>();
        for (PartieSignataire partie : demandees) {
            NatureEtape nature = partie.nature();
            String courriel = choix.courriels().get(nature);
            boolean valide = AdresseCourriel.valide(courriel);
            problemes
                    .si(partie.nom() == null, nature.name(), "signature.envoi.sansNom")
                    .si(!valide, nature.name(), courriel.isEmpty() ? "commun.obligatoire" : "commun.courriel.faux")
                    .si(
                            valide && !adresses.add(partie.rang() + " " + courriel.toLowerCase(Locale.ROOT)),
                            nature.name(),
                            "signature.envoi.memeAdresse");
        }
        problemes.si(demandees.isEmpty(), "", "signature.envoi.personne").refuser();
    }
}
