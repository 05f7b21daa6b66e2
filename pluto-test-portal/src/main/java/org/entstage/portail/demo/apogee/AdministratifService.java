package org.entstage.portail.demo.apogee;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.jws.WebService;
import org.entstage.apogee.ws.administratifmetier.AdministratifMetierServiceInterface;
import org.entstage.apogee.ws.administratifmetier.InsAdmAnuDTO2;
import org.entstage.apogee.ws.administratifmetier.InsAdmEtpDTO3;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Population;

/** AdministratifMetier: annual and step registrations. */
@WebService(
        endpointInterface = "org.entstage.apogee.ws.administratifmetier.AdministratifMetierServiceInterface",
        targetNamespace = AdministratifService.ESPACE + "-impl",
        serviceName = "AdministratifMetierServiceInterfaceService",
        portName = "AdministratifMetier",
        wsdlLocation = "wsdl/AdministratifMetier.wsdl")
public class AdministratifService implements AdministratifMetierServiceInterface {
    static final String ESPACE = "gouv.education.apogee.commun.servicesmetiers.AdministratifMetier";

    private final Fautes fautes = new Fautes(ESPACE);
    private final Dossiers dossiers;
    private final FicheInscription fiche = new FicheInscription();

    /** @param population the students it knows */
    public AdministratifService(Population population) {
        this.dossiers = new Dossiers(population, fautes);
    }

    @Override
    public List<String> recupererAnneesIa(String codEtu, String etatInscriptionIA) {
        List<String> annees =
                annuelles(dossiers.etudiantDuService(codEtu).inscriptions(), dossiers.etats(etatInscriptionIA))
                        .keySet()
                        .stream()
                        .map(String::valueOf)
                        .toList();
        return ou(annees, "findIAA");
    }

    @Override
    public List<InsAdmAnuDTO2> recupererIAAnnuellesV2(String codEtu, String annee, String etatIAA) {
        Etudiant etudiant = dossiers.etudiantDuService(codEtu);
        List<InsAdmAnuDTO2> annuelles =
                annuelles(dossiers.inscriptions(etudiant, annee), dossiers.etats(etatIAA)).values().stream()
                        .map(memeAnnee -> fiche.annuelle(etudiant, memeAnnee))
                        .toList();
        return ou(annuelles, "findIAA");
    }

    @Override
    public List<InsAdmEtpDTO3> recupererIAEtapesV3(String codEtu, String annee, String etatIAA, String etatIAE) {
        Etudiant etudiant = dossiers.etudiantDuService(codEtu);
        String etats = dossiers.etats(etatIAE);
        List<InsAdmEtpDTO3> etapes =
                annuelles(dossiers.inscriptions(etudiant, annee), dossiers.etats(etatIAA)).values().stream()
                        .flatMap(memeAnnee -> memeAnnee.stream()
                                .filter(i -> etats.contains(i.etat()))
                                .map(i -> fiche.etape(i, Dossiers.etatAnnuel(memeAnnee))))
                        .toList();
        return ou(etapes, "findIAE");
    }

    // Step registrations by year, of the years whose annual registration is in one of the states
    private static TreeMap<Integer, List<Inscription>> annuelles(List<Inscription> inscriptions, String etats) {
        TreeMap<Integer, List<Inscription>> parAnnee = inscriptions.stream()
                .collect(Collectors.groupingBy(Inscription::annee, TreeMap::new, Collectors.toList()));
        parAnnee.values().removeIf(memeAnnee -> !etats.contains(Dossiers.etatAnnuel(memeAnnee)));
        return parAnnee;
    }

    private <T> List<T> ou(List<T> trouves, String rien) {
        if (trouves.isEmpty()) {
            throw fautes.rien(rien);
        }
        return trouves;
    }
}
