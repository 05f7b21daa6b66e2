package org.entstage.convention.signature;

import java.util.ArrayList;
import java.util.List;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.DossierASigner;
import org.entstage.droits.Acteur;
import org.entstage.parametre.CatalogueParametres;

/** Shows who signed a convention or an avenant, who is next, and what was signed of former versions. */
@ReadUseCase
public class ConsulterSignatures {

    private final Signatures signatures;
    private final DossiersDeSignature dossiers;
    private final ParapheurEnService parapheur;
    private final ReglagesDuCentre reglages;

    ConsulterSignatures(
            Signatures signatures,
            DossiersDeSignature dossiers,
            ParapheurEnService parapheur,
            ReglagesDuCentre reglages) {
        this.signatures = signatures;
        this.dossiers = dossiers;
        this.parapheur = parapheur;
        this.reglages = reglages;
    }

    /**
     * @param avenant id of an avenant of this convention, null for the convention itself
     * @throws org.entstage.commun.Introuvable when it does not exist for this person
     */
    public FicheSignatures executer(Acteur acteur, long convention, Long avenant) {
        DossierASigner cible = signatures.lire(acteur, new CibleDeSignature(convention, avenant, 0));
        List<DossierDeSignature> tous = dossiers.de(convention, avenant);
        List<Long> ids = tous.stream().map(DossierDeSignature::id).toList();
        List<DemandeDeSignature> demandes = dossiers.demandes(ids);
        List<FichierDeSignature> fichiers = dossiers.fichiers(ids);
        List<FicheVersion> versions = new ArrayList<>();
        for (DossierDeSignature dossier : tous) {
            versions.add(version(cible, dossier, demandes, fichiers));
        }
        boolean ouverte = !tous.isEmpty() && tous.get(0).ouvert();
        FicheVersion presente = ouverte
                ? versions.remove(0)
                : version(
                        cible,
                        new DossierDeSignature(cible, tous.size() + 1, signatures.maintenant()),
                        List.of(),
                        List.of());
        return new FicheSignatures(
                cible,
                presente,
                versions,
                parapheur.present(),
                ModeSignature.ELECTRONIQUE
                        .name()
                        .equals(reglages.texte(cible.centre(), CatalogueParametres.SIGNATURE_MODE)));
    }

    private static FicheVersion version(
            DossierASigner cible,
            DossierDeSignature dossier,
            List<DemandeDeSignature> demandes,
            List<FichierDeSignature> fichiers) {
        boolean personnel = cible.enregistrer() || cible.envoyer();
        return new FicheVersion(
                dossier.numero(),
                dossier.closLe(),
                dossier.closPar(),
                dossier.motif(),
                dossier.parties().stream()
                        .map(PartieSignataire::fiche)
                        .map(partie -> personnel ? partie : partie.sansCourriel())
                        .toList(),
                demandes.stream()
                        .filter(demande -> demande.dossier() == dossier)
                        .map(DemandeDeSignature::fiche)
                        .toList(),
                fichiers.stream()
                        .filter(fichier -> fichier.dossier() == dossier)
                        .filter(fichier -> LireFichierSigne.visible(fichier, cible))
                        .map(FichierDeSignature::fiche)
                        .toList());
    }
}
