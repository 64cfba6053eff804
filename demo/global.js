document.querySelector('#finish')?.addEventListener('click', () => {
  window.A11Survey?.mountSurvey({
    collector: '/v1/responses',
    service: 'Benefit check',
    provider: 'the Social Security Administration',
    target: 'survey',
  });
});
