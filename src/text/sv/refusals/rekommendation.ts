/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const rekommendationRefusals: Record<string, string> = {
  RATTELSESKAL_SAKNAS: 'Skriv varför den undertecknade versionen rättas.',
  GENOMGANG_EFTER_SIGNERING: 'Genomgången har ett senare datum än undertecknandet. Ändra ett av dem.',
  REKOMMENDATION_UNDERTECKNAD:
    'Rekommendationen undertecknades medan du skrev. Din text finns kvar i ditt utkast. Gör en rättelse om något ska ändras.',
  RATTELSE_BEHOVS: 'Rekommendationen är undertecknad och låst. Gör en rättelse med ett skäl.',
  RATTELSE_PAGAR: 'En rättelse är redan påbörjad. Ladda om sidan och fortsätt i den.',
  INGET_ATT_RATTA: 'Det finns ingen undertecknad version att rätta. Ladda om sidan.',
  INGEN_RATTELSE: 'Det finns ingen påbörjad rättelse att kasta. Ladda om sidan.',
  INGET_ATT_UNDERTECKNA: 'Det finns inget utkast att underteckna. Ladda om sidan.',
  OSPARAT_UTKAST: 'Du har skrivit något som inte är sparat. Spara eller kasta det innan du undertecknar.',
  FORMAGA_FINNS_INTE: 'Bedömningen finns inte längre. Välj en annan.',
  REKOMMENDATION_REDAN_MAKULERAD: 'Versionen är redan makulerad.',
}
